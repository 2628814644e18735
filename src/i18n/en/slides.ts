/** English: the slide builder, and what a whole deck has besides its charts. Slots are `{named}`. */
export const slides = {
  'slides.title': 'Slides',
  'slides.lead': 'Views from any page, in your order, as one presentation of native charts.',
  'slides.begin':
    'Nothing is collected yet. Set a chart as you want it and choose “Add to slides” in its Export menu, or begin with one of these:',
  'slides.starter.landscape': 'The landscape in three slides',
  'slides.starter.telling': 'Who still tells how large',
  'slides.starter.pangu': 'Pangu, tier by tier',

  'slides.aside':
    'What this browser kept was not wholly understood. It was put aside as it was; what could be read is shown.',
  'slides.problem.no-deck': 'It is not a deck.',
  'slides.problem.too-long': 'It is too long for a deck and was not read.',
  'slides.problem.newer':
    'It was written by a newer version of this site ({found}). Reload the page and open it again.',
  'slides.problem.setting': 'The setting “{field}” does not know “{raw}”.',
  'slides.problem.unknown-chart': 'There is no chart “{raw}”, so its slide is missing.',
  'slides.problem.view': 'Slide {slide}: {list} not understood; the default is shown.',
  'slides.problem.cut': 'A text was longer than allowed and was cut: {what}.',
  'slides.problem.and-more': {
    one: 'One more thing was not understood.',
    other: '{n} more things were not understood.',
  },
  'slides.problem.too-many': {
    one: '{n} slide is more than a deck holds and was left out.',
    other: '{n} slides are more than a deck holds and were left out.',
  },

  'slides.settings': 'Deck',
  'slides.deckTitle': 'Title of the deck',
  'slides.size': 'Size',
  'slides.count': { one: '{n} slide', other: '{n} slides' },
  'slides.list': 'Slides in order',
  'slides.number': 'Slide {n}',
  'slides.name': 'Title, if not the finding',
  'slides.takeaway': 'Takeaway',
  'slides.handle': 'Slide {n}: drag it, or move it with the arrow keys',
  'slides.up': 'Move slide {n} up',
  'slides.down': 'Move slide {n} down',
  'slides.duplicate': 'Duplicate',
  'slides.remove': 'Remove',
  'slides.openView': 'Open the view',
  'slides.clear': 'Remove all slides',
  'slides.moved': 'Slide {from} is now slide {to}.',
  'slides.removed': 'Slide {n} was removed.',
  'slides.cleared': 'All slides were removed.',
  'slides.duplicated': 'Slide {n} is a copy.',
  'slides.undo': 'Undo',
  'slides.titleSlide': 'Title slide',
  'slides.sourcesSlide': 'Sources',
  'slides.drawing': 'Drawing…',
  'slides.notDrawn': 'This slide could not be drawn.',
  'slides.pages': { one: '{n} page', other: '{n} pages' },

  'slides.powerpoint': 'Export PowerPoint',
  'slides.pdf': 'Print or PDF',
  'slides.printing': 'The print dialogue opens with {n} pages; choose “Save as PDF” there.',
  'slides.copyLink': 'Copy link to this deck',
  'slides.copied': 'The link holds the whole deck: {n} characters. Whoever has it sees titles and takeaways.',
  'slides.progress': 'Slide {n} of {all}…',
  'slides.packing': 'Packing the file…',
  'slides.leftOut': 'Slide {n} was left out: {why}',
  'slides.failed.language':
    'Words or data in the language of the deck could not be loaded, so the slides cannot be drawn.',
  'slides.failed.empty': 'No slide has anything to show, so no file was written.',
  'slides.failed.slide':
    'Slide {n} could not be written. Nothing was saved; remove it or set its view anew, and tell the site’s keeper.',
  'slides.failed.packing':
    'The slides were written but could not be packed into a file. Nothing was saved; try again with fewer slides.',
  'slides.failed.print':
    'The slides could not be handed to the printer. Nothing was saved; export PowerPoint instead.',

  'slides.link.title': 'This link brings a deck',
  'slides.link.text': {
    one: 'It has one slide, and you have {own} of your own. Yours stays until you choose.',
    other: 'It has {n} slides, and you have {own} of your own. Yours stay until you choose.',
  },
  'slides.link.keep': 'Keep mine',
  'slides.link.take': 'Take this one',
  'slides.link.append': 'Append it to mine',
  'slides.link.taken': 'The deck of the link is open.',
  'slides.link.kept': 'Your own deck stays as it was.',
  'slides.link.appended': 'The slides of the link were appended.',
  'slides.link.broken': 'The link brings no deck that can be read.',
} as const

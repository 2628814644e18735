/** English: what stands on a slide, in its notes and in the workbook behind its chart. Slots are `{named}`. */
export const slide = {
  'deck.contents': { one: '{n} view', other: '{n} views' },
  'deck.language': 'In English',
  'deck.sources': 'Sources',
  'deck.sources.count': {
    one: '{n} source of what the slides show',
    other: '{n} sources of what the slides show',
  },
  'slide.leftOut':
    'This slide holds {shown} of {all} events, the most important of each lane. The notes list the others.',
  'slide.leftOut.lanes': {
    one: 'One lane with few events does not fit: {list}.',
    other: '{n} lanes with few events do not fit: {list}.',
  },
  'slide.leftOut.list': { one: '{n} event that is not drawn', other: '{n} events that are not drawn' },
  'slide.column.middle': 'Middle of the date',
  'slide.column.days': 'Days to either side',
  'slide.column.billions': '{what} (billions)',
  'slide.column.apart': 'Total less active (billions)',
  'slide.column.shown': 'As shown',
  'slide.line.low': '{line}, lower bound (95%)',
  'slide.line.high': '{line}, upper bound (95%)',
} as const

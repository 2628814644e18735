/** English: the first page. Slots are `{named}`. */
export const overview = {
  'overview.title': 'Who in China launched which large model, how large it is, and where Pangu works',
  'overview.lead':
    '{models} of {vendors}, {from} to {to}. Every figure names its source ({sources} in all) and says whether it was disclosed, reported or estimated.',
  'overview.figure.models': {
    one: 'models on record, {n} of them from the last 12 months',
    other: 'models on record, {n} of them from the last 12 months',
  },
  'overview.figure.stated': 'have a stated size; the others are drawn as undisclosed',
  'overview.figure.largest': 'parameters: {model}, the largest stated size of the last 12 months',
  'overview.figure.open': 'of the models of the last 12 months have open weights',
  'overview.figure.industries': {
    one: 'industries with Pangu on record; {n} entry is in use',
    other: 'industries with Pangu on record; {n} entries are in use',
  },
  'overview.figure.unsure': 'plans, rumours and denials, kept apart from what is confirmed',
  'overview.releases.title': '{now} in the last 12 months, after {before} in the 12 before',
  'overview.releases.axis': 'Releases',
  'overview.releases.subtitle': 'Confirmed launches, upgrades and releases of weights, by quarter',
  'overview.releases.subtitle.left': {
    one: 'Confirmed launches, upgrades and releases of weights, by quarter; {n} known to the year alone is left out',
    other:
      'Confirmed launches, upgrades and releases of weights, by quarter; {n} known to the year alone are left out',
  },
  'overview.releases.summary': 'Columns by quarter, {releases} in all. {title}.',
  'overview.tiers.title': 'Pangu goes deepest in {list}',
  'overview.tiers.subtitle':
    'Entries by tier ({l1}, {l2}) in {shown} of {industries}; a full disc is in use, an empty one announced',
  'overview.tiers.summary': '{title}. {industries} have entries of their own; {deployed} entries are in use.',
  'overview.openness.title': '{late} of the models of {lateYear} have open weights, {early} in {earlyYear}',
  'overview.openness.plain': 'Models by openness and year',
  'overview.openness.subtitle': 'Models by year of release, by how one can get them',
  'overview.openness.other': 'API, app, paper or closed',
  'overview.openness.summary': 'Columns by year, {models} in all. {title}.',
  'overview.models.axis': 'Models',
  'overview.recent': '{events} in the last {n} days of the data',
  'overview.recent.none': 'Nothing is on record for these days.',
  'overview.recent.all': 'All of them on the timeline',
  'overview.unsure': 'What is uncertain',
  'overview.unsure.silent': {
    one: '{n} model has no stated size: its developer says nothing, and nobody reliable else',
    other: '{n} models have no stated size: their developers say nothing, and nobody reliable else',
  },
  'overview.unsure.press': {
    one: '{n} size comes from the press, {estimated} more are estimates',
    other: '{n} sizes come from the press, {estimated} more are estimates',
  },
  'overview.unsure.rumours': {
    one: '{n} rumour and {denied} denied reports stand on the timeline, drawn as such',
    other: '{n} rumours and {denied} denied reports stand on the timeline, drawn as such',
  },
  'overview.unsure.dates': {
    one: '{n} model is dated to a month, quarter or year only',
    other: '{n} models are dated to a month, quarter or year only',
  },
  'overview.unsure.conflicts': {
    one: 'Sources disagree in {n} place; both readings are shown, with a judgement',
    other: 'Sources disagree in {n} places; both readings are shown, with a judgement',
  },
  'overview.use': 'How to use it',
  'overview.use.filter':
    'Filter, zoom and select: the whole view is in the address, so a link shows others the same.',
  'overview.use.evidence':
    'Select any mark or figure to see its sources, how sure it is, and what contradicts it.',
  'overview.use.export':
    'Each chart has a menu, Export: editable PowerPoint, pictures and tables, in English, Korean or Chinese.',
  'overview.use.search':
    'Press / to find a developer, model, event or industry in any of the three languages.',
  'overview.failed': 'The counts of this page could not be loaded.',
} as const

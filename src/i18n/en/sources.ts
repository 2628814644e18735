/** English: sources, method and downloads. Slots are `{named}`. */
export const sources = {
  'sources.title': {
    one: '{n} source stands behind {models} and everything else shown here',
    other: '{n} sources stand behind {models} and everything else shown here',
  },
  'sources.lead':
    'Every figure names the pages that state it and how sure it is. This page lists those pages and what cites them, says how figures are judged, and shows where sources disagree.',
  'sources.parts': 'Parts of this page',
  'sources.part.sources': 'Sources',
  'sources.part.method': 'Method',
  'sources.part.conflicts': 'Conflicts',
  'sources.part.history': 'Changes',
  'sources.part.downloads': 'Downloads',
  'sources.kind': 'Kind',
  'sources.kind.all': 'All kinds ({n})',
  'sources.search': 'Find a source',
  'sources.searchPlaceholder': 'Title, publisher, model',
  'sources.found': { one: '{n} source', other: '{n} sources' },
  'sources.showAll': 'Show all {n}',
  'sources.none': 'No source matches.',
  'sources.citedBy': { one: 'Cited by {n} record', other: 'Cited by {n} records' },
  'sources.conflicts': { one: 'Sources disagree in {n} place', other: 'Sources disagree in {n} places' },
  'sources.asOf': 'The data tells what was known on {date}.',

  'method.qualifiers':
    'A figure is exact, about (rounded, or an order of magnitude such as “100-billion class”), at least or up to, as its source puts it.',
  'method.dates':
    'A date is never finer than its source. A model known to the month, quarter or year is drawn over that period, not on a day that nobody named.',
  'method.rumours':
    'Rumours, plans and denials stay in the data and are marked as such. A rumour that was denied is linked to its denial.',
  'method.conflicts':
    'Where sources disagree, both readings are kept, with the one that is used and the reason.',
  'method.inclusion':
    'Included are models of Chinese vendors and institutes that were announced, published or reported by name with a citable source. Models from elsewhere are there for reference only.',
  'method.limits':
    'Not included are benchmark scores, private conduct of people, and anything without an address that can be cited. Some pages were read as stored excerpts, not live; a link may have moved since.',

  'download.json': 'everything, as JSON',
  'download.schema': 'JSON Schema of that file',
  'download.xlsx': 'models, events, coverage and sources as a workbook',
  'download.models': 'models as CSV',
  'download.events': 'events as CSV',
  'download.coverage': 'Pangu coverage as CSV',
  'download.sources': 'sources as CSV',
  'download.licence':
    'Data under CC BY 4.0: name “China LLM Landscape”, link to the licence and say what you changed.',

  'field.parametersB': 'total parameters',
  'field.activeParametersB': 'active parameters',
  'field.date': 'date',
  'field.industries': 'number of industries',
  'field.scenarios': 'number of scenarios',
  'field.note': 'what the record says',
  'field.trainingTokensB': 'training tokens',
  'field.contextTokens': 'context length',
  'field.models': 'models involved',
  'field.vendor': 'developer',
  'field.family': 'family',
  'field.analystViews': 'analyst views',
  'field.coverage': 'Pangu coverage',
  'field.tier': 'tier',
  'field.parent': 'base model',
  'field.summary': 'what happened',
  'field.hardware': 'training hardware',
  'field.openness': 'openness',
  'field.architecture': 'architecture',
  'field.status': 'status',
  'field.licence': 'licence',
  'field.name': 'name',
  'field.stage': 'first seen as',
  'field.sources': 'sources',
  'field.aliases': 'other names',
  'field.founded': 'founding year',
  'field.title': 'what happened',
  'field.since': 'since when',
  'field.deployments': 'deployments',
} as const

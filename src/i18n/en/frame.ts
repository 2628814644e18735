/** English: what stands around every page, and what is said when something goes wrong. Slots are `{named}`. */
export const frame = {
  'site.name': 'China LLM Landscape',
  'site.skip': 'Skip to content',

  'nav.label': 'Pages',
  'nav.overview': 'Overview',
  'nav.timeline': 'Timeline',
  'nav.growth': 'Growth',
  'nav.pangu': 'Pangu tiers',
  'nav.compare': 'Compare',
  'nav.models': 'Models',
  'nav.slides': 'Slides',
  'nav.sources': 'Sources',

  'settings.language': 'Language',
  'settings.theme': 'Theme',
  'settings.theme.system': 'System',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',

  'footer.licence': 'Data CC BY 4.0, code MIT',
  'footer.download': 'Download the dataset:',
  'footer.schema': 'JSON Schema',
  'footer.models': 'Models (CSV)',
  'footer.events': 'Events (CSV)',
  'footer.coverage': 'Pangu coverage (CSV)',

  'page.missing.title': 'There is no such page',
  'page.missing.text': 'Nothing is at “{path}”. The link may be mistyped or from another site.',
  'page.missing.toOverview': 'Go to the overview',

  'view.problem': {
    one: 'One setting in this link was not understood, so its default is shown: {list}.',
    other: '{n} settings in this link were not understood, so their defaults are shown: {list}.',
  },
  'view.unknownVendors': {
    one: 'This link names a vendor that is not in the data: {list}. The rest is shown.',
    other: 'This link names vendors that are not in the data: {list}. The rest is shown.',
  },
  'view.unknownModel': 'This link names a model that is not in the data: {id}. The rest is shown.',

  'load.loading': 'Loading…',
  'load.slow': 'The data is taking more than {n} seconds. It goes on loading; you can also start again.',
  'load.retry': 'Try again',
  'load.failed': 'The data could not be loaded',
  'load.unreachable': 'The data file could not be reached. Check your connection and try again.',
  'load.missing':
    'The data file is not where it should be (404). The site may have been updated a moment ago: reload the page.',
  'load.refused': 'The server answered with an error ({status}) instead of the data. Try again in a moment.',
  'load.unreadable':
    'The data file is damaged: it is cut off or is not JSON. Try again; if it stays so, tell the site’s keeper.',
  'load.wrongShape':
    'The data file does not have the expected shape (first at “{field}”). Try again; if it stays so, tell the site’s keeper.',
  'load.newerSchema':
    'The data is of a newer kind (schema {found}) than this page understands (schema {supported}). Reload the page to get the newer version.',
  'load.evidence': 'The sources could not be loaded.',

  'error.title': 'Something went wrong',
  'error.text':
    'The page met an error and stopped. Your link is unharmed: reload the page, or reset the view.',
  'error.reload': 'Reload the page',
  'error.reset': 'Reset the view',
  'growth.name': 'Parameter growth',
  'timeline.name': 'Launch timeline',
  'models.name': 'Models',
  'sources.name': 'Sources and method',
  'pangu.name': 'Pangu tiers and industries',
  'search.button': 'Search',
  'search.failed': 'The search could not be loaded.',
  'update.site': 'A newer version of the site is ready. This page stays as it is until you load it.',
  'update.data': 'Data of version {version} are ready. What you see stays as it is until you load them.',
  'update.load': 'Load now',
} as const

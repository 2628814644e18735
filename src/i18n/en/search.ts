/** English: the search. Slots are `{named}`. */
export const search = {
  'search.title': 'Search',
  'search.placeholder': 'Vendor, model, event, industry, source or page',
  'search.hint': 'In any of the three scripts; initial consonants such as ㅍㄱ too.',
  'search.results': 'Results',
  'search.found': { one: '{n} result', other: '{n} results' },
  'search.instead': 'Nothing is called “{typed}”. Showing “{instead}”.',
  'search.none': 'Nothing found for “{typed}”.',
  'search.more': 'first {shown} of {n}',
  'search.kind.page': 'Pages',
  'search.kind.vendor': 'Vendors',
  'search.kind.family': 'Model families',
  'search.kind.model': 'Models',
  'search.kind.industry': 'Industries',
  'search.kind.coverage': 'Pangu coverage',
  'search.kind.event': 'Events',
  'search.kind.source': 'Sources',
} as const

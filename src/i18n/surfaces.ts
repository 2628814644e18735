/** Parts of the catalogue by the surface that speaks with them, besides the core; `surfaces.test.ts` holds this against the code. */
export const partsOf = {
  frame: [],
  search: ['search'],
  overview: ['overview', 'growth'],
  timeline: ['timeline', 'slide', 'leaving'],
  growth: ['growth', 'claim', 'slide', 'leaving'],
  pangu: ['pangu', 'claim', 'slide', 'leaving'],
  compare: ['compare', 'models', 'vendors', 'slide', 'leaving'],
  // Each chart in a frame has the words of its own page besides.
  embed: ['leaving'],
  models: ['models', 'leaving'],
  model: ['models'],
  vendor: ['vendors', 'growth'],
  slides: ['slides', 'slide', 'timeline', 'growth', 'pangu', 'compare', 'models', 'vendors'],
  sources: ['sources', 'leaving'],
} as const satisfies Record<string, readonly string[]>

export type Surface = keyof typeof partsOf

/** Parts of the catalogue by the surface that speaks with them, besides the core; `surfaces.test.ts` holds this against the code. */
export const partsOf = {
  frame: [],
  search: ['search'],
  overview: ['overview', 'growth'],
  timeline: ['timeline', 'slide'],
  growth: ['growth', 'claim', 'slide'],
  pangu: ['pangu', 'claim', 'slide'],
  compare: ['compare', 'models', 'vendors', 'slide'],
  models: ['models'],
  model: ['models'],
  vendor: ['vendors', 'growth'],
  slides: ['slides', 'slide', 'timeline', 'growth', 'pangu', 'compare', 'models', 'vendors'],
  sources: ['sources'],
} as const satisfies Record<string, readonly string[]>

export type Surface = keyof typeof partsOf

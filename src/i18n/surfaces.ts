/** Parts of the catalogue by the surface that speaks with them, besides the core; `surfaces.test.ts` holds this against the code. */
export const partsOf = {
  frame: [],
  search: ['search'],
  timeline: ['timeline', 'slide'],
  growth: ['growth', 'claim', 'slide'],
  pangu: ['pangu', 'claim', 'slide'],
  compare: ['compare', 'slide', 'models', 'vendors', 'pangu'],
  models: ['models'],
  model: ['models'],
  vendor: ['vendors', 'growth'],
  slides: ['slides', 'slide', 'timeline', 'growth', 'pangu', 'compare', 'models', 'vendors'],
  sources: ['sources'],
} as const satisfies Record<string, readonly string[]>

export type Surface = keyof typeof partsOf

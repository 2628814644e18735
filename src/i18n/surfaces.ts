/** Parts of the catalogue by the surface that speaks with them, besides the core; `surfaces.test.ts` holds this against the code. */
export const partsOf = {
  frame: [],
  search: ['search'],
  timeline: ['timeline', 'slide'],
  growth: ['growth', 'claim', 'slide'],
  pangu: ['pangu', 'claim', 'slide'],
  models: ['models'],
  model: ['models'],
  vendor: ['vendors', 'growth'],
  slides: ['slides', 'slide', 'timeline', 'growth', 'claim', 'pangu'],
  sources: ['sources'],
} as const satisfies Record<string, readonly string[]>

export type Surface = keyof typeof partsOf

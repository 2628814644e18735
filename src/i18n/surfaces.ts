/** Parts of the catalogue by the surface that speaks with them, besides the core; `surfaces.test.ts` holds this against the code. */
export const partsOf = {
  frame: [],
  search: ['search'],
  // Comes when a chart is to leave the page.
  leaving: ['leaving', 'slide'],
  tableLeaving: ['leaving', 'models'],
  overview: ['overview', 'growth'],
  timeline: ['timeline'],
  growth: ['growth', 'sizing'],
  // Comes when the claim of 2023 is seen, far below the sizes.
  claim: ['claim'],
  pangu: ['pangu'],
  compare: ['compare', 'modalities', 'vendors'],
  // Comes to the page when models are compared.
  comparedModels: ['models'],
  // Each chart in a frame has the words of its own page besides.
  embed: ['leaving'],
  models: ['models', 'modalities'],
  model: ['models', 'modalities'],
  vendor: ['vendors', 'growth'],
  slides: ['slides', 'leaving'],
  // Comes when a deck holds a chart.
  deck: ['slide', 'timeline', 'growth', 'pangu', 'compare', 'modalities', 'models', 'vendors'],
  sources: ['sources', 'leaving'],
} as const satisfies Record<string, readonly string[]>

export type Surface = keyof typeof partsOf

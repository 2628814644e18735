/** Choices that are worth a look, in the order in which they are offered. */
export const presetIds = {
  vendors: ['brief', 'open', 'telecom'],
  models: ['brief', 'open', 'largest'],
} as const
export type VendorPreset = (typeof presetIds.vendors)[number]
export type ModelPreset = (typeof presetIds.models)[number]

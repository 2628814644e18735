/** Path of a circle around the origin. */
export const circlePath = (r: number) => `M${r},0A${r},${r},0,1,1,${-r},0A${r},${r},0,1,1,${r},0`

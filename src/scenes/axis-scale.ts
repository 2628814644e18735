/** Place of a value on an axis, in pixels. */
export type AxisScale = (value: number) => number

type Ends = readonly [from: number, to: number]

/** Values between two ends to pixels between two others, evenly. */
export const linearScale = ([from, to]: Ends, [start, end]: Ends): AxisScale => {
  const perUnit = to === from ? 0 : (end - start) / (to - from)
  return (value) => start + (value - from) * perUnit
}

/** The same by powers of ten; values and ends are above zero. */
export const logScale = ([from, to]: Ends, pixels: Ends): AxisScale => {
  const even = linearScale([Math.log10(from), Math.log10(to)], pixels)
  return (value) => even(Math.log10(value))
}

/** How much longer than usual the reference may take while the machine counts as steady. */
export const steadyWithin = 1.3

/** What the reference takes on this machine when nothing else wants it: one in eight took no longer. NaN of none. @param {readonly number[]} references in ms */
export const usualOf = (references) =>
  references.toSorted((a, b) => a - b)[Math.floor(references.length / 8)] ?? Number.NaN

/**
 * Those beside which the machine was as fast as usual. Told by work that is none of ours, so that what we made slower does not go.
 * @template {{ reference: number }} Run
 * @param {readonly Run[]} runs @param {number} usualMs @returns {Run[]}
 */
export const steadyOf = (runs, usualMs) => runs.filter(({ reference }) => reference <= steadyWithin * usualMs)

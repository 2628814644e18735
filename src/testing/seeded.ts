/** Numbers from 0 to below 1 that look random and are the same in every run (a linear congruential generator, Numerical Recipes). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}

/** Rolls of a die: whole numbers from 0 to below its number of sides, the same in every run. */
export function dice(seed: number): (sides: number) => number {
  const next = seeded(seed)
  return (sides) => Math.floor(next() * sides)
}

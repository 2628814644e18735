/**
 * Quantile of Student's t distribution: the value below which a share `p` (between a half and 1) lies, for `freedom`
 * degrees of freedom. Bisection on the cumulative distribution, to about 1e-12.
 */
export function studentQuantile(p: number, freedom: number): number {
  let [low, high] = [0, 1]
  while (studentCumulative(high, freedom) < p) high *= 2
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2
    if (studentCumulative(middle, freedom) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Share of Student's t distribution below `t` (zero or more): 1 - I(v / (v + t^2); v/2, 1/2) / 2 (DLMF 8.17). */
const studentCumulative = (t: number, freedom: number): number =>
  1 - incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2

/** Regularised incomplete beta function I(x; a, b) by its continued fraction (DLMF 8.17.22), on the side where it converges fast. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b
}

/** The continued fraction, evaluated from its front (Lentz's method as modified by Thompson and Barnett). */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  const kept = (value: number) => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1))
  let result = d
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / kept(1 + even * d)
    c = kept(1 + even / c)
    result *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / kept(1 + odd * d)
    c = kept(1 + odd / c)
    const change = d * c
    result *= change
    if (Math.abs(change - 1) < 1e-15) break
  }
  return result
}

/** Logarithm of the gamma function for positive arguments: Stirling's series (DLMF 5.11.1) from 10 on, by recurrence below. */
function logGamma(x: number): number {
  if (x < 10) return logGamma(x + 1) - Math.log(x)
  const squared = 1 / (x * x)
  const series = (1 / 12 - squared * (1 / 360 - squared * (1 / 1260 - squared / 1680))) / x
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series
}

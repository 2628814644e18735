import type { Target } from '#scenes/scene.ts'

/** Where an arrow key leads: left and right in time, up and down to the nearest date of the next series. Null is no change. */
export function walk(targets: readonly Target[], from: Target | null, key: string): Target | null {
  const first = targets[0] ?? null
  const last = targets.at(-1) ?? null
  if (key === 'Home') return first
  if (key === 'End') return last
  if (!key.startsWith('Arrow')) return null
  if (from === null) return key === 'ArrowLeft' ? last : first
  const here = targets.findIndex(({ point }) => point.id === from.point.id)
  if (key === 'ArrowRight') return targets[here + 1] ?? null
  if (key === 'ArrowLeft') return targets[here - 1] ?? null
  const series = [...new Set(targets.map(({ seriesId }) => seriesId))].toSorted()
  const step = key === 'ArrowDown' ? 1 : -1
  const next = series[(series.indexOf(from.seriesId) + step + series.length) % series.length]
  const distance = ({ point }: Target) => Math.abs(point.time.at - from.point.time.at)
  return (
    targets.filter(({ seriesId }) => seriesId === next).toSorted((a, b) => distance(a) - distance(b))[0] ??
    null
  )
}

/** The target under the pointer: the nearest within reach. */
export function nearest<T extends { readonly x: number; readonly y: number }>(
  targets: readonly T[],
  { x, y, reachPx }: { readonly x: number; readonly y: number; readonly reachPx: number },
): T | null {
  let best: T | null = null
  let least = reachPx
  for (const target of targets) {
    const distance = Math.hypot(target.x - x, target.y - y)
    if (distance < least) [best, least] = [target, distance]
  }
  return best
}

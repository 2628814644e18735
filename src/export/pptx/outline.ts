import { type Box, emu } from './units.ts'
import { element, type Markup } from './xml.ts'

type Step = { readonly x: number; readonly y: number; readonly move: boolean } | 'close'

/** A path of straight lines (M, L, H, V, Z with absolute places, as scenes write them) as a freeform, with the box that it fills. */
export function outlineGeometry(d: string): { box: Box; geometry: Markup } {
  const steps = stepsOf(d)
  const places = steps.filter((step) => step !== 'close')
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const box = {
    x: Math.min(...xs),
    y: Math.min(...ys),
    widthPx: Math.max(...xs) - Math.min(...xs),
    heightPx: Math.max(...ys) - Math.min(...ys),
  }
  const point = (x: number, y: number) => element('a:pt', { x: emu(x - box.x), y: emu(y - box.y) })
  return {
    box,
    geometry: element(
      'a:custGeom',
      {},
      element('a:avLst'),
      element('a:gdLst'),
      element('a:ahLst'),
      element('a:cxnLst'),
      element('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
      element(
        'a:pathLst',
        {},
        element(
          'a:path',
          { w: emu(box.widthPx), h: emu(box.heightPx) },
          steps.map((step) =>
            step === 'close'
              ? element('a:close')
              : element(step.move ? 'a:moveTo' : 'a:lnTo', {}, point(step.x, step.y)),
          ),
        ),
      ),
    ),
  }
}

function stepsOf(d: string): Step[] {
  let [x, y] = [0, 0]
  return [...d.matchAll(/([MLHVZ])([^MLHVZ]*)/g)].flatMap(([, command, rest = '']): Step[] => {
    if (command === 'Z') return ['close']
    const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number)
    if (command === 'H' || command === 'V')
      return numbers.map((value) => {
        if (command === 'H') x = value
        else y = value
        return { x, y, move: false }
      })
    const steps: Step[] = []
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      ;[x, y] = [numbers[at] ?? 0, numbers[at + 1] ?? 0]
      steps.push({ x, y, move: command === 'M' && at === 0 })
    }
    return steps
  })
}

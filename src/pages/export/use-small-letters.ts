import { useEffect, useState } from 'react'
import type { ChartExport } from '#export/export-chart.ts'
import type { SheetSize } from '#export/picture-sizes.ts'

/** How high the smallest letters of a chart are on a sheet, in its pixels, where that is hard to read; null where it is not. */
export function useSmallLetters(chart: ChartExport, sheet: SheetSize | null): number | null {
  const [small, setSmall] = useState<number | null>(null)
  useEffect(() => {
    setSmall(null)
    if (sheet === null || chart.model.empty !== null) return
    let isOver = false
    import('#export/export-chart.ts').then(
      ({ figureFor }) => {
        if (isOver) return
        const { smallestTextPx } = figureFor(chart, sheet)
        if (smallestTextPx < sheet.leastTextPx) setSmall(smallestTextPx)
      },
      // Where the code does not come, saving says so.
      () => undefined,
    )
    return () => {
      isOver = true
    }
  }, [chart, sheet])
  return small
}

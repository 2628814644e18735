import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/react-virtual'

export interface RowsToFollow {
  readonly count: number
  readonly rowPx: number
  readonly headPx: number
}

/** Follows which rows of a scroller are in sight, beginning with where it stands. */
export function followRows(
  scroller: HTMLElement,
  rows: RowsToFollow,
  onChange: (instance: unknown, isScrolling: boolean) => void,
) {
  const optionsOf = ({ count, rowPx, headPx }: RowsToFollow) => ({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => rowPx,
    overscan: 5,
    scrollMargin: headPx,
    initialOffset: () => scroller.scrollTop,
    initialRect: { width: scroller.clientWidth, height: scroller.clientHeight },
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange,
  })
  const virtualizer = new Virtualizer<HTMLElement, HTMLElement>(optionsOf(rows))
  return { virtualizer, keepUp: (next: RowsToFollow) => virtualizer.setOptions(optionsOf(next)) }
}

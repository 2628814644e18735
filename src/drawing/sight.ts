/** Scrolls a table's frame until a cell stands clear of the first row and column, which stay where they are. */
export function bringIntoSight(frame: HTMLElement, cell: Element): void {
  const [outer, inner] = [frame.getBoundingClientRect(), cell.getBoundingClientRect()]
  const head = frame.querySelector('thead')?.getBoundingClientRect().height ?? 0
  const label = frame.querySelector('th')?.getBoundingClientRect().width ?? 0
  const above = Math.min(0, inner.top - outer.top - head)
  const before = Math.min(0, inner.left - outer.left - label)
  if (cell.closest('thead') === null)
    frame.scrollTop += above < 0 ? above : Math.max(0, inner.bottom - outer.bottom)
  frame.scrollLeft += before < 0 ? before : Math.max(0, inner.right - outer.right)
}

/** The same for what the keyboard has come to: browsers leave it under the first column as long as a corner shows. */
export function bringFocusIntoSight(frame: HTMLElement | null, focused: Element): void {
  const cell = focused.closest('td, th:not(:first-child)')
  if (frame !== null && cell !== null && focused.matches(':focus-visible')) bringIntoSight(frame, cell)
}

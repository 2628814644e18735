import { nextTask } from '#domain/next-task.ts'

/**
 * Removes what the page's file says by itself as soon as the page has something to say: its heading, a failure, or a way on.
 * That is laid out unseen in the frame before, so that a slow machine does not lay out and show all of it in one piece.
 */
export function takeOverFrom(first: Element | null, root: Element): void {
  if (first === null) return
  const observer = new MutationObserver(() => {
    if (root.querySelector('main :is(h1, [role="alert"], button), main[role="alert"]') === null) return
    if (root.querySelector('[data-to-come]') !== null) return
    observer.disconnect()
    requestAnimationFrame(() => void nextTask().then(() => first.remove()))
  })
  observer.observe(root, { childList: true, subtree: true })
}

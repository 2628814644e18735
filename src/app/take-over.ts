/** Removes what the page's file says by itself as soon as the page has something to say: its heading, a failure, or a way on. */
export function takeOverFrom(first: Element | null, root: Element): void {
  if (first === null) return
  const observer = new MutationObserver(() => {
    if (root.querySelector('main :is(h1, [role="alert"], button), main[role="alert"]') === null) return
    observer.disconnect()
    first.remove()
  })
  observer.observe(root, { childList: true, subtree: true })
}

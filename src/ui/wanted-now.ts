import { flushSync } from 'react-dom'

/** Sent to the window when all that the page holds is wanted at once. */
export const wholePage = 'whole-page'

/** Calls back, and draws what that changes at once, when the page is to be printed or wanted whole; gives what calls that off. */
export function whenWantedNow(then: () => void): () => void {
  // The browser prints what stands there when the event is over.
  const now = () => flushSync(then)
  window.addEventListener('beforeprint', now)
  window.addEventListener(wholePage, now)
  return () => {
    window.removeEventListener('beforeprint', now)
    window.removeEventListener(wholePage, now)
  }
}

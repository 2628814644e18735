/** Whether this browser keeps the whole site and answers the page from it, so that a part of it saves nothing. */
export const isSiteKept = (): boolean => (navigator.serviceWorker?.controller ?? null) !== null

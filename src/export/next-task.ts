/** Lets the page in between two steps, so that it says what goes on and does not freeze. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Lets the page in between two steps, so that it answers, draws and says what goes on. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

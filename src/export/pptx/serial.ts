/** The days that a spreadsheet counts, from UTC milliseconds; 25569 is 1 January 1970. */
export const serialOf = (ms: number): number => ms / 86_400_000 + 25_569

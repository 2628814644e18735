/** A table as CSV text for spreadsheets: byte order mark, CRLF, numbers raw, nothing as an empty cell (RFC 4180). */
export function toCsv({
  columns,
  rows,
}: {
  columns: readonly string[]
  rows: readonly (readonly (string | number | null)[])[]
}): string {
  const lines = [columns, ...rows].map((cells) => cells.map(cellText).join(','))
  // Excel reads CSV as UTF-8, and so Korean and Chinese, only after a byte order mark.
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** Text that no spreadsheet runs: one that starts with = + - @ (or a tab or line break before them) would be a formula, in full width too. */
export const inertText = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)

function cellText(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const inert = inertText(value)
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

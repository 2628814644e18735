/** Width in pixels of a text at a size. Layouts take it as an argument, so that they need no browser. */
export type Measure = (text: string, sizePx: number, bold?: boolean) => number

/** Advances in em by class of character, of the widest face in use (DejaVu Sans): Arial and Segoe UI stay below them. */
const narrow = /[ijlIt|.,:;'’!()[\]/ ]/
const wide = /[mwMW@%]/
const fullWidth = /[\p{Script=Han}\p{Script=Hangul}　-〿！-｠]/u
const upper = /[A-Z0-9&]/

/** Works out a width from a table of advances: the same on every machine, on the generous side. */
export const measureByTable: Measure = (text, sizePx, bold = false) => {
  let em = 0
  for (const character of text) em += advanceOf(character)
  return em * sizePx * (bold ? 1.12 : 1)
}

const advances = new Map<string, number>()

/** Advance of one character in em; remembered, since layouts measure the same few hundred characters over and over. */
function advanceOf(character: string): number {
  const known = advances.get(character)
  if (known !== undefined) return known
  // Latin does not wait for the browser to work out what Han and Hangul are.
  const em =
    character >= '\u1100' && fullWidth.test(character)
      ? 1
      : narrow.test(character)
        ? 0.36
        : wide.test(character)
          ? 0.94
          : upper.test(character)
            ? 0.69
            : 0.61
  advances.set(character, em)
  return em
}

/** Breaks a text into lines no wider than asked: between words, between Han characters, and within a word that is wider than a line. Gives at most `most` lines, the last one shortened with an ellipsis. */
export function wrapText(
  text: string,
  widthPx: number,
  sizePx: number,
  measure: Measure,
  options: { bold?: boolean; most?: number } = {},
): string[] {
  const { bold = false, most = Number.POSITIVE_INFINITY } = options
  const lines: string[] = []
  let line = ''
  const fits = (piece: string) => measure(piece.trimEnd(), sizePx, bold) <= widthPx
  for (const piece of piecesOf(text).flatMap((one) => (fits(one) ? [one] : [...one]))) {
    const longer = line + piece
    if (line !== '' && measure(longer.trimEnd(), sizePx, bold) > widthPx) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line = longer
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  if (lines.length <= most) return lines
  let last = lines[most - 1] ?? ''
  while (last !== '' && measure(`${last}…`, sizePx, bold) > widthPx) last = last.slice(0, -1)
  return [...lines.slice(0, most - 1), `${last}…`]
}

// A Han character may end a line, unless a closing mark follows it.
const pieces = /[\p{Script=Han}][，。：；？！）”、]*|[^\s\p{Script=Han}]+\s*|\s+/gu
const piecesOf = (text: string): string[] => text.match(pieces) ?? []

/** A text cut to a width, with an ellipsis where something is missing. */
export function shorten(text: string, widthPx: number, sizePx: number, measure: Measure): string {
  if (measure(text, sizePx) <= widthPx) return text
  let room = widthPx - measure('…', sizePx)
  let kept = ''
  for (const character of text) {
    room -= measure(character, sizePx)
    if (room < 0) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

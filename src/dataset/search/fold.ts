/** Greek letters that stand in names of models, as people type them. */
const greek: Record<string, string> = { α: 'alpha', β: 'beta', π: 'pi', σ: 'sigma', ς: 'sigma', ω: 'omega' }

/**
 * A text as the search compares it: no case, no width (NFKC), no diacritics, Greek letters spelt out; whatever is
 * neither letter nor digit is a space, but for the point within a number.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[αβπσςω]/g, (letter) => ` ${greek[letter]}`)
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()

/** A folded text that forgets where its words end: `qwen 3 max`, `qwen3-max` and `Qwen3 Max` are one. */
export interface Tight {
  readonly text: string
  /** Places in `text` at which a reader sees a beginning: of a word, a number, or any Chinese character. */
  readonly starts: ReadonlySet<number>
}

export function tightOf(folded: string): Tight {
  const starts = new Set<number>()
  let text = ''
  let before = ' '
  for (const character of folded) {
    if (character !== ' ') {
      if (before === ' ' || kindOf(character) === 'han' || kindOf(character) !== kindOf(before))
        starts.add(text.length)
      text += character
    }
    before = character
  }
  return { text, starts }
}

function kindOf(character: string): 'han' | 'digit' | 'hangul' | 'letter' {
  if (/[\p{N}.]/u.test(character)) return 'digit'
  if (/\p{Script=Han}/u.test(character)) return 'han'
  return /\p{Script=Hangul}/u.test(character) ? 'hangul' : 'letter'
}

// Unicode lays the 11,172 syllables out as (initial x 21 + vowel) x 28 + final from U+AC00 on, and initials from U+1100.
const [firstSyllable, syllables, perInitial, firstInitial] = [0xac00, 11172, 588, 0x1100]

/** The initial consonants of a Korean text, nothing else of it: 판구 gives ㅍㄱ (as NFKD writes them). */
export function initialsOf(folded: string): string {
  let initials = ''
  for (const character of folded) {
    const place = (character.codePointAt(0) ?? 0) - firstSyllable
    if (place >= 0 && place < syllables)
      initials += String.fromCodePoint(firstInitial + Math.floor(place / perInitial))
  }
  return initials
}

/** Whether somebody typed initial consonants alone: ㅍㄱ, ㅎㅇㅇ. */
export const areInitials = (folded: string): boolean => /^[\u1100-\u1112 ]+$/u.test(folded)

/** A folded text that forgets where its words end: `qwen 3 max`, `qwen3-max` and `Qwen3 Max` are one. */
export interface Tight {
  readonly text: string
  /** Places in `text` at which a reader sees a beginning: of a word, a number, or any Chinese character. */
  readonly starts: readonly number[]
}

export function tightOf(folded: string): Tight {
  // A list and not a set: there are tens of thousands of names, and a dozen places in each.
  const starts: number[] = []
  let place = 0
  let before: Kind | null = null
  for (const character of folded) {
    const kind = character === ' ' ? null : kindOf(character)
    if (kind !== null) {
      if (kind === 'han' || kind !== before) starts.push(place)
      place += character.length
    }
    before = kind
  }
  return { text: folded.replaceAll(' ', ''), starts: starts.slice() }
}

type Kind = 'han' | 'digit' | 'hangul' | 'letter'

function kindOf(character: string): Kind {
  if (character <= '~') return character <= '9' ? 'digit' : 'letter'
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

/** Greek letters that stand in names of models, as people type them. */
const greek: Record<string, string> = { α: 'alpha', β: 'beta', π: 'pi', σ: 'sigma', ς: 'sigma', ω: 'omega' }

/**
 * A text as the search compares it: no case, no width (NFKC), no diacritics, Greek letters spelt out; whatever is
 * neither letter nor digit is a space, but for the point within a number.
 */
export const fold = (text: string): string =>
  (isPlain(text) ? text : withoutMarks(text))
    .toLowerCase()
    .replace(/[αβπσςω]/g, (letter) => ` ${greek[letter]}`)
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()

/** Most names and addresses are: what Unicode has to say about the others need not be asked for them. */
const isPlain = (text: string) => /^[ -~]*$/.test(text)
const withoutMarks = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC')

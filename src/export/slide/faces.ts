import type { Language } from '#domain/vocabulary.ts'
import { type Measure, measureByTable } from '#scenes/measure.ts'

/** How much narrower the faces of slides are than the widest face, by which the table of advances measures. */
const narrower: Record<Language, { readonly plain: number; readonly bold: number }> = {
  en: { plain: 0.86, bold: 0.78 },
  ko: { plain: 0.97, bold: 0.95 },
  zh: { plain: 0.97, bold: 0.95 },
}

/** Measures a text in the faces of a slide, still a little on the generous side. */
export const measureFor =
  (language: Language): Measure =>
  (text, sizePx, bold = false) =>
    measureByTable(text, sizePx, bold) * narrower[language][bold ? 'bold' : 'plain']

import type { Language, Qualifier } from '#domain/vocabulary.ts'
import type { When } from '#domain/when.ts'
import { formatCount, formatParameters, formatSignificant, formatWhen } from './format.ts'
import { type Messages, type Translate, translator } from './translate.ts'

/** Everything that puts a value into words of one language. Passed in, so a Korean page can export a Chinese slide. */
export interface Wording {
  readonly language: Language
  readonly t: Translate
  count(value: number): string
  /** Billions of parameters, without a qualifier. */
  parameters(valueB: number): string
  /** A figure as a cell shows it: qualified, or the word for its absence. */
  figure(figure: { value: number | null; qualifier: Qualifier | null }): string
  date(when: When, length?: 'long' | 'short'): string
  /** A number to two significant digits, whole from 100 on. */
  significant(value: number): string
  /** A share between 0 and 1 as a whole percentage. */
  percent(share: number): string
  list(items: readonly string[]): string
  /** A label as it reads within a sentence: English puts its first letter small, unless a capital follows. */
  inline(label: string): string
  /** The same with more words, which came later. */
  also(messages: Partial<Messages>): Wording
}

export function wordingOf(language: Language, messages: Partial<Messages>): Wording {
  const count = (value: number) => formatCount(value, language)
  const t = translator(language, messages, count)
  const parameters = (valueB: number) => formatParameters(valueB, language)
  return {
    language,
    t,
    count,
    parameters,
    figure: ({ value, qualifier }) =>
      value === null
        ? t('figure.undisclosed')
        : t(`figure.${qualifier ?? 'exact'}`, { value: parameters(value) }),
    date: (when, length) => formatWhen(when, language, length),
    significant: (value) => formatSignificant(value, language),
    percent: (share) => `${count(Math.round(share * 100))}%`,
    inline: (label) =>
      language === 'en' && /^\p{Lu}\p{Ll}/u.test(label)
        ? `${label[0]?.toLowerCase()}${label.slice(1)}`
        : label,
    also: (more) => wordingOf(language, { ...messages, ...more }),
    list: (items) => items.join(language === 'zh' ? '、' : ', '),
  }
}

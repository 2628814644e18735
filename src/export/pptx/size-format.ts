import type { Tick } from '#charts/model.ts'
import type { Language } from '#domain/vocabulary.ts'

/** Values are billions: 1000 is a unit of its own in each language, and Korean and Chinese count the rest in hundreds of millions, ten to a billion. */
const units: Record<Language, { readonly large: string; readonly small: string }> = {
  en: { large: 'T', small: 'B' },
  ko: { large: '조', small: '0억' },
  zh: { large: '万亿', small: '0亿' },
}

/**
 * The number format by which a native axis writes billions as its ticks do: 10B, 1T; 100억, 1조; 100亿, 1万亿. A format knows
 * two conditions, so what lies below a billion is written as the one tick there.
 */
export function sizeFormat(ticks: readonly Tick[], language: Language): string {
  if (isCount(ticks)) return language === 'zh' ? '0' : '#,##0'
  const { large, small } = units[language]
  const thousands = ticks.filter(({ value }) => value >= 1000).map(({ value }) => value / 1000)
  const decimals = Math.max(0, ...thousands.map((value) => (String(value).split('.')[1] ?? '').length))
  const below = ticks.filter(({ value }) => value < 1)
  const rest = below.length === 1 ? quoted(below[0]?.text ?? '') : `0.0#${quoted('B')}`
  const whole = `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`
  return `[>=1000]${whole},${quoted(large)};[>=1]0${quoted(small)};${rest}`
}

/** Whether an axis counts things, and its values are no billions. */
export const isCount = (ticks: readonly Tick[]): boolean =>
  ticks.every(({ value, text }) => text.replaceAll(',', '') === String(value))

const quoted = (text: string) => `"${text.replaceAll('"', '')}"`

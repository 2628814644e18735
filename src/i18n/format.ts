import type { Language } from '#domain/vocabulary.ts'
import type { When } from '#domain/when.ts'

/**
 * Numbers and dates as our glossary writes them. `Intl` alone prints 1.085tn for British English and drops the comma
 * in Korean, so magnitudes are ours and only digits are `Intl`'s.
 */

const localeOf: Record<Language, string> = { en: 'en-GB', ko: 'ko-KR', zh: 'zh-CN' }

const formatters = new Map<string, Intl.NumberFormat>()
function digits(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language}${JSON.stringify(options)}`
  const known = formatters.get(key) ?? new Intl.NumberFormat(localeOf[language], options)
  formatters.set(key, known)
  return known
}

/** A plain count: 1,234 in English and Korean, 1234 in Chinese below 10000 as GB/T 15835 writes it. */
export const formatCount = (value: number, language: Language): string =>
  digits(language, { useGrouping: language !== 'zh' }).format(value)

/** A number as sure as two digits are: 0.39, 1.7, 15, 303. */
export const formatSignificant = (value: number, language: Language): string =>
  Math.abs(value) >= 100
    ? formatCount(Math.round(value), language)
    : digits(language, { maximumSignificantDigits: 2 }).format(value)

/** A parameter count given in billions: 1085 reads 1.085T, 1조 850억, 1.085万亿. Four significant digits are kept. */
export function formatParameters(valueB: number, language: Language): string {
  const rounded = Number((valueB * 1e9).toPrecision(4))
  if (language === 'ko') return koreanGroups(rounded)
  return language === 'zh'
    ? scaled(rounded, language, [
        [1e12, '万亿'],
        [1e8, '亿'],
        [1e4, '万'],
      ])
    : scaled(rounded, language, [
        [1e12, 'T'],
        [1e9, 'B'],
        [1e6, 'M'],
        [1e3, 'K'],
      ])
}

function scaled(value: number, language: Language, units: readonly (readonly [number, string])[]): string {
  const [size, unit] = units.find(([size]) => value >= size) ?? [1, '']
  return `${digits(language, { useGrouping: false, maximumFractionDigits: 3 }).format(value / size)}${unit}`
}

/** Four-digit groups with a space between them and a comma within: 1조 850억, 2억 5,600만. */
function koreanGroups(value: number): string {
  const groups: string[] = []
  let rest = Math.round(value)
  for (const [size, unit] of [
    [1e12, '조'],
    [1e8, '억'],
    [1e4, '만'],
    [1, ''],
  ] as const) {
    const count = Math.floor(rest / size)
    rest -= count * size
    if (count > 0) groups.push(`${digits('ko', {}).format(count)}${unit}`)
  }
  return groups.length === 0 ? '0' : groups.join(' ')
}

const monthsLong =
  'January February March April May June July August September October November December'.split(' ')

/** A date in words, as fine as it is known. `short` is for charts (7 Jul 2023). */
export function formatWhen(
  { value, precision }: When,
  language: Language,
  length: 'long' | 'short' = 'long',
): string {
  const year = value.slice(0, 4)
  if (precision === 'year') return { en: year, ko: `${year}년`, zh: `${year}年` }[language]
  if (precision === 'quarter') {
    const quarter = Number(value.slice(6))
    const chinese = length === 'short' ? `Q${quarter}` : `第${'一二三四'[quarter - 1]}季度`
    return { en: `Q${quarter} ${year}`, ko: `${year}년 ${quarter}분기`, zh: `${year}年${chinese}` }[language]
  }
  const month = Number(value.slice(5, 7))
  const name = monthsLong[month - 1] ?? ''
  const english = length === 'short' ? name.slice(0, 3) : name
  if (precision === 'month')
    return { en: `${english} ${year}`, ko: `${year}년 ${month}월`, zh: `${year}年${month}月` }[language]
  const day = Number(value.slice(8, 10))
  return {
    en: `${day} ${english} ${year}`,
    ko: `${year}년 ${month}월 ${day}일`,
    zh: `${year}年${month}月${day}日`,
  }[language]
}

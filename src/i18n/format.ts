import type { Language } from '#domain/vocabulary.ts'
import type { When } from '#domain/when.ts'

/**
 * Numbers and dates as our glossary writes them, worked out here: `Intl.NumberFormat` prints 1.085tn for British
 * English and drops the comma in Korean, and the first one made holds a page back for as long as it takes to draw it.
 */

/** A number rounded half away from zero at a decimal place, as the digits it is written with say: 1.15 to one place is 1.2. */
function roundedTo(value: number, places: number): number {
  const [digits, exponent] = Math.abs(value).toExponential().split('e')
  const whole = Math.round(Number(`${digits}e${Number(exponent) + places}`))
  return Math.sign(value) * Number(`${whole}e${-places}`)
}

/** Digits with at most three behind the point, and a comma between thousands. */
function grouped(value: number): string {
  const [whole = '', fraction] = String(roundedTo(value, 3)).split('.')
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`
}

/** A plain count: 1,234 in English and Korean, 1234 in Chinese below 10000 as GB/T 15835 writes it. */
export const formatCount = (value: number, language: Language): string =>
  language === 'zh' ? String(roundedTo(value, 3)) : grouped(value)

/** A number as sure as two digits are: 0.39, 1.7, 15, 303. */
export const formatSignificant = (value: number, language: Language): string =>
  Math.abs(value) >= 100
    ? formatCount(Math.round(value), language)
    : String(value === 0 ? 0 : roundedTo(value, 1 - Math.floor(Math.log10(Math.abs(value)))))

/** A parameter count given in billions: 1085 reads 1.085T, 1조 850억, 1.085万亿. Four significant digits are kept. */
export function formatParameters(valueB: number, language: Language): string {
  const rounded = Number((valueB * 1e9).toPrecision(4))
  if (language === 'ko') return koreanGroups(rounded)
  return language === 'zh'
    ? scaled(rounded, [
        [1e12, '万亿'],
        [1e8, '亿'],
        [1e4, '万'],
      ])
    : scaled(rounded, [
        [1e12, 'T'],
        [1e9, 'B'],
        [1e6, 'M'],
        [1e3, 'K'],
      ])
}

function scaled(value: number, units: readonly (readonly [number, string])[]): string {
  const [size, unit] = units.find(([size]) => value >= size) ?? [1, '']
  return `${roundedTo(value / size, 3)}${unit}`
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
    if (count > 0) groups.push(`${grouped(count)}${unit}`)
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

// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { chartIds } from '#charts/registry.ts'
import { languages } from '#domain/vocabulary.ts'
import { palette } from '#scenes/palette.ts'
import { chartExport, cleanText, hostileTexts, spoilt } from '#testing/chart-exports.ts'
import { exportPicture, figureFor, figureSvg } from './export-chart.ts'
import { pictureSizes } from './picture-sizes.ts'

vi.setConfig({ testTimeout: 30_000 })

const parse = (text: string) => {
  const document = new DOMParser().parseFromString(text, 'image/svg+xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}
const known = ['svg', 'title', 'desc', 'g', 'line', 'rect', 'path', 'text']

test.each(chartIds.flatMap((id) => languages.map((language) => [id, language] as const)))(
  'the picture of %s in %s stands alone: plain elements, attributes only, nothing from outside, described',
  (id, language) => {
    const { chart } = chartExport(id, language)
    const text = figureSvg(chart)
    const document = parse(text)
    const elements = [...document.querySelectorAll('*')]
    expect(
      [...new Set(elements.map(({ localName }) => localName))].filter((one) => !known.includes(one)),
    ).toEqual([])
    expect(document.querySelectorAll('svg')).toHaveLength(1)
    const attributes = elements.flatMap((element) => [...element.attributes])
    expect(
      attributes.filter(({ name }) =>
        /^(class|style|id|on.*|(xlink:)?href|clip-path|mask|filter)$/.test(name),
      ),
    ).toEqual([])
    expect(attributes.filter(({ value }) => /url\(|var\(|NaN|Infinity/.test(value))).toEqual([])
    expect(text.match(/xmlns[^=]*="[^"]*"/g)).toEqual(['xmlns="http://www.w3.org/2000/svg"'])
    expect(document.querySelector('svg > title')?.textContent).toBe(chart.model.title)
    expect(document.querySelector('svg > desc')?.textContent).toBe(chart.model.summary)
    expect(document.documentElement.getAttribute('font-family')).toMatch(
      { en: /YaHei.*Malgun/, ko: /Malgun.*Noto Sans KR/, zh: /YaHei.*Noto Sans SC/ }[language],
    )
    expect([...document.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain(
      chart.model.sourceLine,
    )
  },
)

test.each(Object.entries(pictureSizes))(
  'a picture of %s has its size, its theme and its ground',
  async (size, px) => {
    const { chart } = chartExport('growth', 'zh')
    for (const theme of ['light', 'dark'] as const)
      for (const transparent of [false, true]) {
        const { name, content } = await exportPicture(
          chart,
          { size: size as keyof typeof pictureSizes, shownPx: 900, theme, transparent },
          'svg',
        )
        expect(name).toBe(`china-llm-growth-zh-1-${px.widthPx}x${px.heightPx}.svg`)
        const { documentElement: svg } = parse(await textOf(content))
        expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual([
          `${px.widthPx}`,
          `${px.heightPx}`,
        ])
        const [, , width, height] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number)
        expect(Number(width) / Number(height)).toBeCloseTo(px.widthPx / px.heightPx, 3)
        const ground = svg.querySelector('svg > rect')
        const covers = ground?.getAttribute('width') === `${width}`
        expect([covers, covers && ground?.getAttribute('fill')]).toEqual(
          transparent ? [false, false] : [true, palette[theme].ground],
        )
      }
  },
)

test('a picture as shown is as wide as on the page, with twice the pixels', async () => {
  const { chart } = chartExport('timeline', 'en')
  const asked = { size: 'as-shown', shownPx: 700, theme: 'light', transparent: false } as const
  const { content } = await exportPicture(chart, asked, 'svg')
  const { documentElement: svg } = parse(await textOf(content))
  expect([svg.getAttribute('width'), svg.getAttribute('viewBox')?.split(' ')[2]]).toEqual(['1400', '700'])
})

test.each(hostileTexts.flatMap((text) => chartIds.map((id) => [text.slice(0, 20), id, text] as const)))(
  '%j comes through the picture of %s as text',
  (_, id, text) => {
    const { chart } = chartExport(id, 'zh', { landscape: spoilt(text) })
    for (const svg of [figureSvg(chart), figureFor(chart, pictureSizes.social).svg]) {
      const document = parse(svg)
      expect(document.querySelectorAll('script')).toHaveLength(0)
      expect(document.querySelector('svg > title')?.textContent).toBe(cleanText(chart.model.title))
      expect(document.querySelector('svg > desc')?.textContent).toBe(cleanText(chart.model.summary))
    }
  },
)

/** jsdom's blobs give their text to a FileReader alone. */
const textOf = (blob: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsText(blob)
  })

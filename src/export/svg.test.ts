// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { languages } from '#domain/vocabulary.ts'
import { palette } from '#scenes/palette.ts'
import { toSvg } from './svg.ts'

const clean = `<script>alert(1)</script>&"']]>‮ 盘古 판구 🚀`
const hostile = `\u0000${clean}\u0008`
const options = { title: hostile, description: hostile, language: 'ko', theme: 'light' } as const
const scene = {
  widthPx: 100,
  heightPx: 50,
  nodes: [
    { node: 'text', x: 1, y: 2, text: hostile, sizePx: 12, ink: 'text', anchor: 'end', bold: true },
    {
      node: 'group',
      dx: 1.23456,
      dy: 1,
      children: [{ node: 'line', x1: 0, y1: 0, x2: 1, y2: 1, ink: 'axis', widthPx: 1, dash: '2 2' }],
    },
    {
      node: 'mark',
      d: 'M0,0L1,1',
      x: 1,
      y: 1,
      fill: 'vendor-red',
      fillOpacity: 0.4,
      stroke: 'vendor-red',
      strokePx: 1,
    },
    { node: 'rect', x: 0, y: 0, widthPx: 1, heightPx: 1, fill: 'band', opacity: 0.3 },
  ],
} as const

const parse = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml')

test.each(languages)(
  'a file in %s stands alone: attributes only, no script, no style, no address but the namespace',
  (language) => {
    const text = toSvg(scene, { ...options, language })
    const document = parse(text)
    expect(document.querySelector('parsererror')).toBeNull()
    for (const name of ['script', 'style', 'foreignObject', 'image', 'svg svg', 'use', 'a'])
      expect(document.querySelector(name)).toBeNull()
    expect(
      [...document.querySelectorAll('*')]
        .flatMap(({ attributes }) => [...attributes])
        .filter(({ name }) => /^(class|style|on.*|href)$/.test(name)),
    ).toEqual([])
    expect(text.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg'])
  },
)

test('text of any kind comes through as text, without what XML cannot hold', () => {
  const document = parse(toSvg(scene, options))
  expect(document.querySelector('title')?.textContent).toBe(clean)
  expect(document.querySelector('desc')?.textContent).toBe(clean)
  expect(document.querySelector('text')?.textContent).toBe(clean)
})

test.each(['light', 'dark'] as const)('colours are those of the %s theme', (theme) => {
  const document = parse(toSvg(scene, { ...options, theme }))
  expect(document.querySelector('path')?.getAttribute('fill')).toBe(palette[theme]['vendor-red'])
  expect(document.querySelector('text')?.getAttribute('fill')).toBe(palette[theme].text)
})

test('each language names a face that holds its script', () => {
  const faces = (language: 'en' | 'ko' | 'zh') =>
    parse(toSvg(scene, { ...options, language })).documentElement.getAttribute('font-family')
  expect(faces('ko')).toMatch(/^'Malgun Gothic'/)
  expect(faces('zh')).toMatch(/^'Microsoft YaHei'/)
  expect(faces('en')).toMatch(/Microsoft YaHei.*Malgun Gothic/)
})

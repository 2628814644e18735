// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { all, reopen, workbookCells } from '#testing/reopen.ts'
import { outlineGeometry } from './outline.ts'
import { writePackage } from './package.ts'
import { serialOf } from './serial.ts'
import { runsOf } from './text.ts'
import { columnName, writeWorkbook } from './workbook.ts'
import { element, xmlDocument } from './xml.ts'

const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml')

test('an element escapes what it is given and leaves out what is not there', () => {
  const markup = element('a', { b: `"<&>'`, c: undefined, d: 'two\nlines' }, 'text <b>&amp;', null, [
    element('e', {}, '\u0000x'),
  ])
  const root = parse(xmlDocument(markup)).documentElement
  expect([root.getAttribute('b'), root.hasAttribute('c'), root.getAttribute('d')]).toEqual([
    `"<&>'`,
    false,
    'two\nlines',
  ])
  expect([root.firstChild?.textContent, root.querySelector('e')?.textContent]).toEqual(['text <b>&amp;', 'x'])
})

test('the same parts give the same bytes', () => {
  const parts = [{ path: 'x/y.xml', contentType: 'text/x', content: element('y') }]
  expect(writePackage(parts, [])).toEqual(writePackage(parts, []))
})

test('a relation is written relative to the part that has it', () => {
  const content = element('y')
  const deck = reopen(
    writePackage(
      [
        {
          path: 'a/b/c.xml',
          contentType: 't',
          content,
          relations: [
            { id: 'r', type: 'chart', part: 'a/d/e.xml' },
            { id: 's', type: 'chart', part: 'a/b/f.xml' },
          ],
        },
        { path: 'a/d/e.xml', contentType: 't', content },
      ],
      [],
    ),
  )
  expect(
    all(deck.xml('a/b/_rels/c.xml.rels'), 'Relationship').map((one) => one.getAttribute('Target')),
  ).toEqual(['../d/e.xml', 'f.xml'])
})

test('a workbook keeps numbers as numbers, days as days, text as text, nothing as nothing', () => {
  const content = writeWorkbook([
    { name: 'Data', rows: [['=1+1', 0, null, { serial: serialOf(Date.UTC(2023, 0, 1)) }]] },
  ])
  expect([...workbookCells(content)]).toEqual([
    ['Data!A1', '=1+1'],
    ['Data!B1', 0],
    ['Data!D1', 44927],
  ])
  expect(all(reopen(content).xml('xl/worksheets/sheet1.xml'), 'f')).toEqual([])
})

test('columns are named as in a spreadsheet', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})

test('a text is cut into runs where the script changes, each with its language and face', () => {
  const runs = runsOf('판구(盘古) 3.0 ぱ', { sizePx: 12, theme: 'light', language: 'ko' }).map(({ xml }) =>
    parse(xml.replace('<a:r>', '<a:r xmlns:a="a">')),
  )
  expect(
    runs.map((run) => [
      run.documentElement.textContent,
      all(run, 'a:rPr')[0]?.getAttribute('lang'),
      all(run, 'a:ea')[0]?.getAttribute('typeface'),
    ]),
  ).toEqual([
    ['판구(', 'ko-KR', 'Malgun Gothic'],
    ['盘古', 'zh-CN', 'Microsoft YaHei'],
    [') 3.0 ', 'ko-KR', 'Malgun Gothic'],
    ['ぱ', 'ja-JP', 'Yu Gothic'],
  ])
})

test('an outline of straight lines becomes a freeform in a box of its size', () => {
  const { box, geometry } = outlineGeometry('M0,-5V-7H20V3L10,4Z')
  expect(box).toEqual({ x: 0, y: -7, widthPx: 20, heightPx: 11 })
  const path = parse(geometry.xml.replace('<a:custGeom>', '<a:custGeom xmlns:a="a">'))
  expect(
    all(path, 'a:pt').map((point) => [
      Number(point.getAttribute('x')) / 9525,
      Number(point.getAttribute('y')) / 9525,
    ]),
  ).toEqual([
    [0, 2],
    [0, 0],
    [20, 0],
    [20, 10],
    [10, 11],
  ])
  expect(all(path, 'a:close')).toHaveLength(1)
})

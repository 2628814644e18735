import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { exportedSlide } from '#testing/exported-slides.ts'
import type { SlideShape } from './units.ts'

/** Folder with the transitional schemas of ISO/IEC 29500 (`pml.xsd`, `dml-chart.xsd`, `sml.xsd` ...), which anybody may fetch from ISO or ECMA. */
const schemas = process.env['OOXML_XSD'] ?? ''
const has = (program: string, flag: string) => spawnSync(program, [flag]).error === undefined

const folder = mkdtempSync(join(tmpdir(), 'slides-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const decksOf = (shape: SlideShape) =>
  [
    [
      'growth',
      exportedSlide('growth', 'ko', { shape, query: '?size=both&trend=all&refs=1&frontier=vendor' }),
    ],
    ['disclosure', exportedSlide('disclosure', 'en', { shape, theme: 'dark' })],
    ['timeline', exportedSlide('timeline', 'zh', { shape })],
    ['telling', exportedSlide('telling', 'en', { shape })],
    ['pangu', exportedSlide('pangu', 'ko', { shape })],
    ['pangu-tree', exportedSlide('pangu-tree', 'zh', { shape, theme: 'dark' })],
    ['pangu-claims', exportedSlide('pangu-claims', 'en', { shape })],
    ['compare', exportedSlide('compare', 'ko', { shape })],
  ] as const
const decks = [...decksOf('16:9'), ...decksOf('4:3').map(([name, slide]) => [`${name}-4x3`, slide] as const)]

const noSchemas = !has('xmllint', '--version')
  ? 'xmllint is not installed'
  : existsSync(join(schemas, 'pml.xsd'))
    ? null
    : 'OOXML_XSD does not name a folder with the schemas of ISO/IEC 29500'
const noOffice = has('soffice', '--version') ? null : 'LibreOffice (soffice) is not installed'

// A check that needs a program is not counted where that is missing, and the output says so.
for (const reason of [noSchemas, noOffice]) if (reason !== null) process.stderr.write(`not run: ${reason}\n`)

const schemaOf = (path: string): string | null =>
  [
    [/^ppt\/(slides|slideMasters|slideLayouts|notesMasters|notesSlides)\/[^/]+\.xml$/, 'pml.xsd'],
    [/^ppt\/presentation\.xml$/, 'pml.xsd'],
    [/^ppt\/charts\/[^/]+\.xml$/, 'dml-chart.xsd'],
    [/^ppt\/theme\/[^/]+\.xml$/, 'dml-main.xsd'],
    [/^xl\/.*\.xml$/, 'sml.xsd'],
  ]
    .flatMap(([pattern, schema]) => ((pattern as RegExp).test(path) ? [String(schema)] : []))
    .at(0) ?? null

type Part = readonly [path: string, bytes: Uint8Array, schema: string]

/** Every part that a schema speaks of, also of the workbooks within. */
const partsOf = (files: Record<string, Uint8Array>): Part[] =>
  Object.entries(files).flatMap(([path, bytes]): Part[] => {
    if (path.endsWith('.xlsx')) return partsOf(unzipSync(bytes))
    const schema = schemaOf(path)
    return schema === null ? [] : [[path, bytes, schema]]
  })

test.each(decks)('%s has the parts of its kind: a chart brings its workbook', (name, { content }) => {
  const schemas = new Set(partsOf(unzipSync(content)).map(([, , schema]) => schema))
  expect([...schemas].toSorted()).toEqual(
    /^(growth|disclosure|pangu-claims)/.test(name)
      ? ['dml-chart.xsd', 'dml-main.xsd', 'pml.xsd', 'sml.xsd']
      : ['dml-main.xsd', 'pml.xsd'],
  )
})

if (noSchemas === null)
  test.each(decks)('every part of %s is valid against ISO/IEC 29500', (name, { content }) => {
    for (const [path, bytes, schema] of partsOf(unzipSync(content))) {
      const file = join(folder, name, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, bytes)
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', join(schemas, schema), file], {
        encoding: 'utf8',
      })
      expect([path, status, status === 0 ? '' : stderr]).toEqual([path, 0, ''])
    }
  })

if (noOffice === null)
  test('LibreOffice opens every file and prints each of its slides as one page', { timeout: 240_000 }, () => {
    const files = decks.map(([name, { content }]) => {
      writeFileSync(join(folder, `${name}.pptx`), content)
      return join(folder, `${name}.pptx`)
    })
    spawnSync('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...files,
    ])
    for (const [name, { content }] of decks) {
      const slides = Object.keys(unzipSync(content)).filter((path) => /^ppt\/slides\/[^/]+$/.test(path))
      const pages = readFileSync(join(folder, `${name}.pdf`), 'latin1').match(/\/Type\s*\/Page[^s]/g)
      expect([name, pages?.length]).toEqual([name, slides.length])
    }
  })

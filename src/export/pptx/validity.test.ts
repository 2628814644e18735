// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { exportedSlide } from '#testing/exported-slides.ts'

/** Folder with the transitional schemas of ISO/IEC 29500 (`pml.xsd`, `dml-chart.xsd`, `sml.xsd` ...), which anybody may fetch from ISO or ECMA. */
const schemas = process.env['OOXML_XSD'] ?? ''
const has = (program: string, flag: string) => spawnSync(program, [flag]).error === undefined

const folder = mkdtempSync(join(tmpdir(), 'slides-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const decks = [
  ['growth', exportedSlide('growth', 'ko', { query: '?size=both&trend=all&refs=1&frontier=vendor' })],
  ['disclosure', exportedSlide('disclosure', 'en', { theme: 'dark' })],
  ['timeline', exportedSlide('timeline', 'zh')],
  ['telling', exportedSlide('telling', 'en')],
  ['pangu', exportedSlide('pangu', 'ko')],
  ['pangu-tree', exportedSlide('pangu-tree', 'zh', { theme: 'dark' })],
  ['pangu-claims', exportedSlide('pangu-claims', 'en')],
] as const

const noSchemas = !has('xmllint', '--version')
  ? 'xmllint is not installed'
  : existsSync(join(schemas, 'pml.xsd'))
    ? null
    : 'OOXML_XSD does not name a folder with the schemas of ISO/IEC 29500'
const noOffice = has('soffice', '--version') ? null : 'LibreOffice (soffice) is not installed'

/** A check that needs a program says in its name and in the output when it could not run. */
const notRun = (reason: string | null) => (reason === null ? '' : ` - NOT RUN: ${reason}`)
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

test.each(decks)(
  `every part of %s is valid against ISO/IEC 29500${notRun(noSchemas)}`,
  (name, { content }) => {
    const checked = new Set<string>()
    const check = (files: Record<string, Uint8Array>) => {
      for (const [path, bytes] of Object.entries(files)) {
        if (path.endsWith('.xlsx')) check(unzipSync(bytes))
        const schema = schemaOf(path)
        if (schema === null) continue
        checked.add(schema)
        if (noSchemas !== null) continue
        const file = join(folder, name, path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, bytes)
        const { status, stderr } = spawnSync(
          'xmllint',
          ['--noout', '--schema', join(schemas, schema), file],
          { encoding: 'utf8' },
        )
        expect([path, status, status === 0 ? '' : stderr]).toEqual([path, 0, ''])
      }
    }
    check(unzipSync(content))
    expect([...checked].toSorted()).toEqual(
      ['growth', 'disclosure', 'pangu-claims'].includes(name)
        ? ['dml-chart.xsd', 'dml-main.xsd', 'pml.xsd', 'sml.xsd']
        : ['dml-main.xsd', 'pml.xsd'],
    )
  },
)

test(`LibreOffice opens every slide and prints it as one page${notRun(noOffice)}`, {
  timeout: 240_000,
}, () => {
  if (noOffice !== null) return expect(noOffice).toContain('not installed')
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
  for (const [name] of decks) {
    const pages = readFileSync(join(folder, `${name}.pdf`), 'latin1').match(/\/Type\s*\/Page[^s]/g)
    expect([name, pages?.length]).toEqual([name, 1])
  }
})

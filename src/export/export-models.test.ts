import { describe, expect, test } from 'vitest'
import { buildModels } from '#charts/models/build.ts'
import { fileTableOf } from '#charts/models/file-table.ts'
import { candidatesOf } from '#charts/models/rows.ts'
import { cutCharts, cutEvidence } from '#dataset/cut.ts'
import { cutModels } from '#dataset/cut-models.ts'
import { languages } from '#domain/vocabulary.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { sheetOf, unzip } from '#testing/unzip.ts'
import { wordingFor } from '#testing/wording.ts'
import { readView } from '#view/codec.ts'
import { modelsCodec } from '#view/views.ts'
import { exportModels } from './export-models.ts'

describe.each(languages)('the table of models leaves the page in %s', (language) => {
  const landscape = tinyLandscape()
  const wording = wordingFor(language)
  const cut = cutCharts(landscape, language)
  const { view } = readView(modelsCodec, '?sort=name&cols=vendor,date,total,licence,sources')
  const table = buildModels(cut, candidatesOf(cut, cutModels(landscape, language), wording), view, wording)
  const evidence = cutEvidence(landscape, language)
  const addresses = new Map(evidence.sources.map(({ id, url }) => [id, url]))
  const file = fileTableOf(table, wording, (id) => addresses.get(id))
  const asked = {
    ...{ table, evidence, wording, version: '2026.11.23', asOf: '2026-11-23' },
    address: 'https://example.org/models/?sort=name',
  }
  const bytes = async (format: 'csv' | 'json' | 'xlsx') =>
    Buffer.from(await (await exportModels(format, asked)).content.arrayBuffer())

  test('under a name that says what it is', async () => {
    expect((await exportModels('csv', asked)).name).toBe(`china-llm-models-${language}-2026-11-23.csv`)
  })

  test('as CSV: byte order mark, one line a row, nothing that a spreadsheet would run', async () => {
    const lines = (await bytes('csv')).toString('utf8').split('\r\n')
    expect(lines[0]).toBe(`\uFEFF${file.columns.map(({ id }) => id).join(',')}`)
    expect(lines).toHaveLength(file.rows.length + 2)
    const two = lines.find((line) => line.startsWith('two-7b,'))
    expect(two).toMatch(/^two-7b,'=Two-7B,/)
    expect(two).toContain(',7.2,')
    expect(two).toContain('https://example.org/press-two')
  })

  test('as JSON: the same cells by name, with the sources that they cite', async () => {
    const content = JSON.parse((await bytes('json')).toString('utf8'))
    expect(content.models.map((row: object) => Object.values(row))).toEqual(file.rows)
    expect(content).toMatchObject({ title: table.title, asOf: '2026-11-23', address: asked.address })
    expect(content.sources.map(({ id }: { id: string }) => id)).toEqual(['paper-one', 'press-two'])
  })

  test('as a workbook: models, notes and sources; numbers are numbers and whole dates are dates', async () => {
    const files = unzip(await bytes('xlsx'))
    const [heads, ...rows] = sheetOf(files, 1)
    expect(heads).toEqual(file.columns.map(({ label }) => label))
    const days = (value: string) => Date.parse(`${value}T00:00:00Z`) / 86_400_000 + 25_569
    expect(rows.map((row) => file.columns.map((_, index) => row[index] ?? null))).toEqual(
      file.rows.map((row) =>
        row.map((value) => {
          if (value === '') return null
          return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? days(value) : value
        }),
      ),
    )
    expect(files.get('xl/worksheets/sheet1.xml')).not.toContain('<f>')
    const notes = sheetOf(files, 2).map((row) => row[1])
    expect(notes).toEqual(
      expect.arrayContaining([
        table.title,
        table.sourceLine,
        asked.address,
        evidence.notes['models/one-moe'],
      ]),
    )
    expect(sheetOf(files, 3).map((row) => row[0])).toEqual([
      wording.t('models.file.id'),
      'paper-one',
      'press-two',
    ])
  })
})

import { expect, test, vi } from 'vitest'
import { chartIds } from '#charts/registry.ts'
import { tableOf } from '#charts/rows.ts'
import { languages } from '#domain/vocabulary.ts'
import { chartExport, cleanText, hostileTexts, spoilt } from '#testing/chart-exports.ts'
import { sheetOf, unzip } from '#testing/unzip.ts'
import { chartCsv } from './export-chart.ts'
import { exportXlsx } from './export-table.ts'

vi.setConfig({ testTimeout: 30_000 })

const serial = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569

async function workbookOf(...given: Parameters<typeof chartExport>) {
  const { chart, sources } = chartExport(...given)
  const { name, content } = await exportXlsx(chart, sources)
  const table = tableOf(chart.model, chart.wording)
  return { chart, sources, table, name, files: unzip(Buffer.from(await content.arrayBuffer())) }
}

test.each(chartIds.flatMap((id) => languages.map((language) => [id, language] as const)))(
  '%s in %s as a workbook: numbers are numbers, whole days dates, all else text; notes; the cited sources',
  async (id, language) => {
    const { chart, sources, table, name, files } = await workbookOf(id, language)
    expect(name).toBe(`china-llm-${id}-${language}-1.xlsx`)
    const { columns, values, rows } = table
    const [heads = [], ...body] = sheetOf(files, 1)
    expect(heads.slice(0, 2)).toEqual([columns.series, columns.item])
    expect(body).toHaveLength(rows.length)
    const after = columns.date === null ? 2 : 3
    rows.forEach(({ series, item, date, cell }, index) => {
      const row = body[index] ?? []
      expect(row.slice(0, 2)).toEqual([series, item])
      if (columns.date !== null)
        expect(row[2] ?? '').toBe(/^\d{4}-\d\d-\d\d$/.test(date) ? serial(date) : date)
      if (values === 'numbers') expect(row.slice(after, after + 2)).toEqual([cell.value, cell.text])
      else expect(row[after]).toBe(cell.text)
      expect(row).toContain(cell.statusText)
    })
    expect(files.get('xl/worksheets/sheet1.xml')).not.toContain('<f>')

    const notes = sheetOf(files, 2)
    const said = notes.map((row) => row[1])
    const { title, subtitle, summary, sourceLine } = chart.model
    expect(said).toEqual(expect.arrayContaining([title, subtitle, summary, sourceLine, '1', chart.address]))
    const statuses =
      chart.model.kind === 'bar'
        ? chart.model.series.map(({ label }) => label)
        : rows.map(({ cell }) => cell.statusText)
    for (const statusText of statuses)
      expect(notes.find(([about]) => about === statusText)?.[1]).toMatch(/\S/)

    const cited = new Set(rows.flatMap(({ cell }) => cell.sources))
    const listed = sheetOf(files, 3).slice(1)
    expect(listed.map(([source]) => source)).toEqual(
      sources.filter((source) => cited.has(source.id)).map((source) => source.id),
    )
    for (const row of listed) expect(row.at(-1)).toMatch(/^https?:/)
  },
)

test.each(hostileTexts.flatMap((text) => chartIds.map((id) => [text.slice(0, 20), id, text] as const)))(
  '%j comes through the tables of %s whole and inert',
  async (_, id, text) => {
    const given = [id, 'ko', { landscape: spoilt(text) }] as const
    const { chart, sources, table, files } = await workbookOf(...given)
    expect([...files.keys()].filter((path) => files.get(path)?.includes('<f>'))).toEqual([])
    const own = table.rows.some(({ item, series }) => item === text || series === text)
    const cells = sheetOf(files, 1).flat()
    if (own) expect(cells).toContain(cleanText(text))

    // Excel, LibreOffice and Sheets take a cell that starts so for a formula.
    const runs = /^["]?[=+\-@\t\r]/
    for (const cell of chartCsv(chart, sources)
      .replace('\uFEFF', '')
      .split(/[\r\n]+/))
      expect(cell.replace(/^-\d/, '')).not.toMatch(runs)
  },
)

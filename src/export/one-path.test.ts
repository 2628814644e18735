import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ChartId, ChartModel, ComparisonModel } from '#charts/model.ts'
import { chartIds, charts } from '#charts/registry.ts'
import { tableOf } from '#charts/rows.ts'
import { tierItemsOf } from '#charts/tier-items.ts'
import { cutCharts, cutEvents, cutEvidence } from '#dataset/cut.ts'
import { cutModels } from '#dataset/cut-models.ts'
import { cutPangu } from '#dataset/cut-pangu.ts'
import { cutVendors } from '#dataset/cut-vendors.ts'
import type { Landscape } from '#domain/schema.ts'
import { languages } from '#domain/vocabulary.ts'
import { layoutChart } from '#scenes/layout.ts'
import { measureByTable } from '#scenes/measure.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { wordingFor } from '#testing/wording.ts'
import { readChartViews } from '#view/views.ts'
import { type ChartExport, chartCsv, figureSvg } from './export-chart.ts'
import { chartPptx } from './export-pptx.ts'

const everyChart = chartIds.flatMap((id) => languages.map((language) => [id, language] as const))
const views = readChartViews('')

function leave(id: ChartId, language: (typeof languages)[number], landscape: Landscape) {
  const wording = wordingFor(language)
  const model: ChartModel = charts[id](
    {
      charts: cutCharts(landscape, language),
      events: cutEvents(landscape, language),
      pangu: cutPangu(landscape, language),
      models: cutModels(landscape, language),
      vendors: cutVendors(landscape, language),
    },
    views,
    wording,
  )
  const chart: ChartExport = {
    model,
    wording,
    theme: 'light',
    address: 'https://example.org/growth/',
    version: '1',
  }
  return {
    model,
    table: tableOf(model, wording).rows,
    csv: parse(chartCsv(chart, cutEvidence(landscape, language).sources)),
    svg: figureSvg(chart),
    slide: () => unzipSync(chartPptx(chart, cutEvidence(landscape, language).sources)),
  }
}

function cellsOf(model: ChartModel) {
  switch (model.kind) {
    case 'scatter':
      return model.series.flatMap(({ points }) =>
        points.flatMap(({ cell, second }) => (second === null ? [cell] : [cell, second.cell])),
      )
    case 'bar':
      return model.series.flatMap(({ cells }) => cells)
    case 'heat':
      return model.rows.flatMap(({ cells }) => cells.flatMap((one) => one?.cell ?? []))
    case 'matrix':
    case 'tree':
      return tierItemsOf(model).map(({ cell }) => cell)
    case 'timeline':
      return [model.market, ...model.lanes].flatMap(({ events }) => events.map(({ cell }) => cell))
    case 'comparison':
      return comparedOf(model).map(({ cell }) => cell)
  }
}

const comparedOf = ({ groups }: ComparisonModel) =>
  groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))

test.each(everyChart)('%s in %s: mark, table, CSV and SVG carry the same cells', (id, language) => {
  const { model, table, csv, svg } = leave(id, language, tinyLandscape())
  const cells = cellsOf(model)
  expect(cells.length).toBeGreaterThan(0)
  expect(new Set(table.map(({ cell }) => cell))).toEqual(new Set(cells))
  expect(csv).toHaveLength(cells.length)
  table.forEach(({ cell, item }, index) => {
    const row = csv[index]
    if (model.kind === 'timeline')
      expect(row).toMatchObject({
        event_id: table[index]?.recordId,
        status: cell.status,
        date: table[index]?.date,
      })
    else if (model.kind === 'matrix' || model.kind === 'tree')
      expect(row).toMatchObject({
        entry_id: table[index]?.recordId,
        tier: cell.text,
        since: table[index]?.date,
      })
    else if (model.kind === 'comparison') {
      const raw = comparedOf(model)[index]?.raw ?? null
      expect(row?.['value']).toBe(raw === null ? '' : String(raw))
      // A formula is written as text.
      expect(row?.['text']?.replace(/^'/, '')).toBe(cell.text)
      expect(`${row?.['row_id']}.${row?.['column_id']}`).toBe(table[index]?.recordId)
    } else {
      expect(row?.['value']).toBe(cell.value === null ? '' : String(cell.value))
      expect(row?.['text']).toBe(cell.text)
    }
    expect(row?.['status']).toBe(cell.status)
    expect(row?.['source_ids']).toBe(cell.sources.join(' '))
    expect(row?.['source_urls']?.split(' ').filter(Boolean)).toHaveLength(cell.sources.length)
    expect(row?.[itemColumn[model.kind]]?.replace(/^'/, '')).toBe(item)
  })
  expect(svg).toContain(`<title>${model.title.replaceAll('"', '&quot;').replaceAll('&', '&amp;')}</title>`)
  for (const text of textsOf(model)) expect(svg).toContain(`>${text}<`)
})

/** The column of the CSV that names the datum. */
const itemColumn: Record<ChartModel['kind'], string> = {
  scatter: 'item',
  bar: 'item',
  heat: 'item',
  timeline: 'event',
  matrix: 'entry',
  tree: 'entry',
  comparison: 'row',
}

/** Words that the figure must hold: ticks and series of every kind. */
function textsOf(model: ChartModel): string[] {
  switch (model.kind) {
    case 'scatter':
      return [
        ...model.y.ticks.map(({ text }) => text),
        ...model.series.map(({ label, countText }) => `${label} ${countText}`),
      ]
    case 'heat':
      return [...model.columns, ...model.rows.map(({ label }) => label)]
    case 'bar':
      return [...model.ticks.map(({ text }) => text), ...model.categories]
    case 'matrix':
    case 'tree':
      return [
        ...model.columns.map(({ id, label, countText }) =>
          model.kind === 'matrix' && id === 'L0' ? label : `${label} · ${countText}`,
        ),
        ...model.facets.statuses
          .filter(({ count }) => count > 0)
          .map(({ label, countText }) => `${label} ${countText}`),
      ]
    case 'timeline':
      return [
        ...model.lanes.map(({ label }) => label),
        ...model.facets.kinds
          .filter(({ count }) => count > 0)
          .map(({ label, countText }) => `${label} ${countText}`),
      ]
    case 'comparison':
      return [
        ...model.columns.map(({ label }) => label),
        ...model.groups.flatMap(({ label, rows }) => [label, ...rows.map((row) => row.label)]),
      ]
  }
}

test.each(languages)(
  'one changed figure in the data moves the point and changes tooltip, table, CSV, SVG and slide in %s',
  (language) => {
    const before = tinyLandscape()
    const after = {
      ...before,
      models: before.models.map((model) =>
        model.id === 'one-moe'
          ? {
              ...model,
              parametersB: {
                ...model.parametersB,
                value: 718,
                status: 'disclosed' as const,
                qualifier: 'exact' as const,
              },
            }
          : model,
      ),
    }
    const [old, fresh] = [leave('growth', language, before), leave('growth', language, after)]
    const figure = { en: ['1.085T', '718B'], ko: ['1조 850억', '7,180억'], zh: ['1.085万亿', '7180亿'] }[
      language
    ]
    ;[old, fresh].forEach(({ model, table, csv, svg, slide }, index) => {
      const [value, text] = [[1085, 718][index], figure[index] ?? '']
      const point =
        model.kind === 'scatter'
          ? model.series.flatMap(({ points }) => points).find(({ id }) => id === 'one-moe')
          : undefined
      expect(point?.cell).toMatchObject({ value, text })
      expect(point?.spoken).toContain(text)
      expect(table.find(({ recordId }) => recordId === 'one-moe')?.cell.text).toBe(text)
      expect(csv.some((row) => row['value'] === String(value) && row['text'] === text)).toBe(true)
      expect(svg).toContain(text)
      const chart = strFromU8(slide()['ppt/charts/chart1.xml'] ?? new Uint8Array())
      expect([1085, 718].filter((own) => chart.includes(`<c:v>${own}</c:v>`))).toEqual([value])
    })
    expect(placeOf(old.model, 'one-moe')).not.toEqual(placeOf(fresh.model, 'one-moe'))
  },
)

function placeOf(model: ChartModel, id: string) {
  const { nodes } = layoutChart(model, { widthPx: 900, heightPx: 540 }, measureByTable)
  return nodes.flatMap((node) => (node.node === 'mark' && node.datum === id ? [[node.x, node.y]] : []))
}

/** Reads CSV as a spreadsheet would: quotes, doubled quotes, CRLF, byte order mark. */
function parse(csv: string): Record<string, string>[] {
  expect(csv.startsWith('\uFEFF')).toBe(true)
  const rows: string[][] = [['']]
  let quoted = false
  for (let at = 1; at < csv.length; at += 1) {
    const row = rows.at(-1) ?? []
    const character = csv[at] ?? ''
    if (quoted && character === '"' && csv[at + 1] === '"') {
      row[row.length - 1] += '"'
      at += 1
    } else if (character === '"') quoted = !quoted
    else if (!quoted && character === ',') row.push('')
    else if (!quoted && character === '\r') {
      rows.push([''])
      at += 1
    } else row[row.length - 1] += character
  }
  const [head = [], ...body] = rows.slice(0, -1)
  return body.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}

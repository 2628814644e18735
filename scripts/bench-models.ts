import type { ChartData } from '../src/charts/chart-data.ts'
import { buildModels } from '../src/charts/models/build.ts'
import { candidatesOf } from '../src/charts/models/rows.ts'
import { chartIds, charts } from '../src/charts/registry.ts'
import { cutCharts, cutEvents, cutEvidence } from '../src/dataset/cut.ts'
import { cutModels } from '../src/dataset/cut-models.ts'
import { cutPangu } from '../src/dataset/cut-pangu.ts'
import { cutSchemas } from '../src/dataset/cut-schemas.ts'
import { cutSearch } from '../src/dataset/cut-search.ts'
import { cutVendors } from '../src/dataset/cut-vendors.ts'
import { packCut, unpackCut } from '../src/dataset/pack.ts'
import { indexNames } from '../src/dataset/search/name-index.ts'
import { queries } from '../src/dataset/search/queries.ts'
import { search as answerTo } from '../src/dataset/search/search.ts'
import { chartPptx } from '../src/export/export-pptx.ts'
import { wordings } from '../src/i18n/wordings.ts'
import { layoutChart } from '../src/scenes/layout.ts'
import { measureByTable } from '../src/scenes/measure.ts'
import { readView } from '../src/view/codec.ts'
import { modelsCodec, readChartViews } from '../src/view/views.ts'
import { publishCuts } from './dataset-plugin.ts'
import { enlarged } from './enlarge.ts'
import { allIndustries, namedPages } from './named-pages.ts'
import { readData } from './read-data.ts'

const size = { widthPx: 1000, heightPx: 540 }
const views = readChartViews('')

/** Timed pieces by name, on the shipped data and on copies of it laid end to end. */
export function pieces(folder: string): Record<string, () => unknown> {
  const wording = wordings.en
  const { landscape } = readData(folder)
  const shipped = {
    charts: cutCharts(landscape, 'en'),
    events: cutEvents(landscape, 'en'),
    pangu: cutPangu(landscape, 'en'),
    models: cutModels(landscape, 'en'),
    vendors: cutVendors(landscape, 'en'),
  }
  const timed: Record<string, () => unknown> = { [reference]: referenceWork }
  for (const factor of [1, 10, 30]) {
    const cut = repeated(shipped, factor)
    const model = charts.growth(cut, views, wording)
    const models = cut.charts.models.length
    timed[`growth: chart model, ${models} models`] = () => charts.growth(cut, views, wording)
    timed[`growth: layout, ${models} models`] = () => layoutChart(model, size, measureByTable)
    const timeline = charts.timeline(cut, views, wording)
    const events = cut.events.events.length
    timed[`timeline: chart model, ${events} events`] = () => charts.timeline(cut, views, wording)
    timed[`timeline: layout, ${events} events`] = () => layoutChart(timeline, size, measureByTable)
    timed[`disclosure: chart model, ${models} models`] = () => charts.disclosure(cut, views, wording)
    const matrix = charts.pangu(cut, views, wording)
    const tree = charts['pangu-tree'](cut, views, wording)
    const entries = cut.pangu.entries.length
    timed[`pangu: chart model of the matrix, ${entries} entries`] = () => charts.pangu(cut, views, wording)
    timed[`pangu: layout of the matrix, ${entries} entries`] = () => layoutChart(matrix, size, measureByTable)
    timed[`pangu: layout of the tree, ${entries} entries`] = () => layoutChart(tree, size, measureByTable)
    timed[`who tells: chart model, ${models} models`] = () => charts.telling(cut, views, wording)
  }
  const { sources } = cutEvidence(landscape, 'en')
  for (const id of chartIds) {
    const model = charts[id](shipped, views, wording)
    const chart = { model, wording, theme: 'light', address: 'https://example.org/', version: '1' } as const
    timed[`one PowerPoint slide: ${id}`] = () => chartPptx(chart, sources)
  }
  const search = cutSearch(landscape, 'en', namedPages, allIndustries)
  const index = indexNames(search)
  timed[`search: index of ${search.records.length} records`] = () => indexNames(search)
  let turn = 0
  const answer = (typed: readonly string[]) => () => answerTo(index, typed[turn++ % typed.length] ?? '')
  timed['search: answer to one of the forty queries'] = answer(queries.map(([typed]) => typed))
  timed['search: answer to a mistyped one'] = answer(['hauwei', 'tencnet', '키미 K2 씽킹', 'deepsekk r1'])
  const many = copies(shipped.charts.models, 28).slice(0, 10_000)
  const specs = cutModels(landscape, 'en')
  const cut = { ...shipped.charts, models: many }
  const rows = candidatesOf(cut, { ...specs, models: copies(specs.models, 28).slice(0, 10_000) }, wording)
  const table = (query: string) => {
    const asked = readView(modelsCodec, query).view
    return () => buildModels(cut, rows, asked, wording)
  }
  timed['models: 10,000 rows sorted by size, then name'] = table('?sort=-total,name')
  timed['models: 10,000 rows sorted by developer and filtered'] = table(
    '?sort=vendor&openness=open-weights&q=e',
  )
  timed['data rules, whole dataset'] = () => readData(folder)
  return timed
}

/** The cuts of the dataset so many times as large, in English: paths under the site's root to content. */
export const enlargedCuts = (folder: string, factor: number): Map<string, string | Buffer> =>
  publishCuts(enlarged(readData(folder).landscape, factor), ['en']).files

/** The content of a published file with its models or events so many times over, `most` at the most, each copy under an id of its own; no event follows another. */
export function copiedCut(
  kind: 'charts' | 'models' | 'events',
  held: unknown,
  factor: number,
  most = Number.POSITIVE_INFINITY,
): object {
  const list = kind === 'events' ? 'events' : 'models'
  const cut = unpackCut(cutSchemas[kind], held) as Record<string, { id: string }[]>
  const records = copies(cut[list] ?? [], factor).slice(0, most)
  return packCut(cutSchemas[kind], {
    ...cut,
    [list]: kind === 'events' ? records.map((record) => ({ ...record, follows: null })) : records,
  })
}

export const reference = 'reference: sort 20,000 numbers'

/** A fixed piece of work, so that times of two machines or two days can be compared as ratios to it. */
function referenceWork() {
  let state = 1
  const numbers = Array.from({ length: 20_000 }, () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state
  })
  return numbers.sort((a, b) => a - b)[0]
}

const repeated = (data: ChartData, factor: number): ChartData => {
  const { charts: cut, events, pangu } = data
  return {
    ...data,
    charts: { ...cut, models: copies(cut.models, factor) },
    events: { ...events, events: copies(events.events, factor) },
    pangu: { ...pangu, entries: copies(pangu.entries, factor) },
  }
}

const copies = <T extends { readonly id: string }>(records: readonly T[], factor: number): T[] =>
  Array.from({ length: factor }, (_, copy) =>
    records.map((record) => ({ ...record, id: copy === 0 ? record.id : `${record.id}-${copy}` })),
  ).flat()

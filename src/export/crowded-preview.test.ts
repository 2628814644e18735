import { expect, test } from 'vitest'
import { charts } from '#charts/registry.ts'
import { cutCharts, cutEvents } from '#dataset/cut.ts'
import { cutModels } from '#dataset/cut-models.ts'
import { cutPangu } from '#dataset/cut-pangu.ts'
import { cutVendors } from '#dataset/cut-vendors.ts'
import { wordingFor } from '#testing/wording.ts'
import { readChartViews } from '#view/views.ts'
import { enlarged } from '../../scripts/enlarge.ts'
import { readData } from '../../scripts/read-data.ts'
import { chartPreviews } from './deck-preview.ts'

const { landscape } = readData(new URL('../../data', import.meta.url).pathname)
const wording = wordingFor('en')

test('a preview of ten times the models is drawn from a third as many elements as there are models', () => {
  const small = { events: cutEvents(landscape, 'en'), pangu: cutPangu(landscape, 'en') }
  const rest = { models: cutModels(landscape, 'en'), vendors: cutVendors(landscape, 'en') }
  const cut = cutCharts(enlarged(landscape, 10), 'en')
  const model = charts.growth({ ...small, ...rest, charts: cut }, readChartViews(''), wording)
  const [preview] = chartPreviews({
    title: '',
    language: 'en',
    theme: 'light',
    shape: '16:9',
    wording,
    address: 'https://example.org/',
    version: cut.version,
    sourceLine: '',
    slides: [{ model, address: 'https://example.org/', name: null, takeaway: '' }],
  })
  const elements = preview?.svg.match(/<(path|line|rect|text)\b/g) ?? []
  expect(elements.length).toBeGreaterThan(100)
  expect(elements.length).toBeLessThan(cut.models.length / 3)
})

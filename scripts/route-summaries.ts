import { buildComparison } from '../src/charts/compare/build.ts'
import type { ChartModel } from '../src/charts/model.ts'
import { buildOverview } from '../src/charts/overview/build.ts'
import { charts } from '../src/charts/registry.ts'
import { cutCharts } from '../src/dataset/cut.ts'
import { cutOverview } from '../src/dataset/cut-overview.ts'
import type { Landscape } from '../src/domain/schema.ts'
import { en } from '../src/i18n/en.ts'
import type { PageId } from '../src/view/routes.ts'
import { readChartViews } from '../src/view/views.ts'
import { compareSummary } from './compare-summary.ts'
import { englishData, english as wording } from './english-data.ts'
import { escapeHtml } from './escape-html.ts'
import { type PageSummary, readingHtml } from './page-summary.ts'

/** What the pages of the navigation say, in English, from the models of their charts as a plain link opens them. */
export function routeSummaries(landscape: Landscape): ReadonlyMap<PageId, PageSummary> {
  const data = englishData(landscape)
  const views = readChartViews('')
  const model = (id: keyof typeof charts): ChartModel => charts[id](data, views, wording)
  return new Map<PageId, PageSummary>([
    ['overview', overviewSummary(landscape)],
    ['timeline', chartSummary([model('timeline')], 'events.csv')],
    ['growth', chartSummary([model('growth'), model('disclosure'), model('telling')], 'models.csv')],
    ['pangu', chartSummary([model('pangu'), model('pangu-claims')], 'coverage.csv')],
    ['compare', compareSummary(buildComparison(data, views.compare, wording))],
    ['models', modelsSummary(landscape)],
    ['slides', slidesSummary()],
    ['sources', sourcesSummary(landscape)],
  ])
}

/** Findings of a page with what each chart shows; the first is the page's own. */
function chartSummary(models: readonly ChartModel[], table: string): PageSummary {
  const [first] = models
  return {
    description: `${first?.title ?? ''}. ${first?.subtitle ?? ''}`,
    html: [
      ...models.flatMap(({ title, subtitle, summary }, index) => [
        tag(index === 0 ? 'h1' : 'h2', title),
        tag('p', subtitle),
        tag('p', summary),
      ]),
      `<p><a href="../data/${table}">${table}</a></p>`,
    ].join('\n      '),
  }
}

function overviewSummary(landscape: Landscape): PageSummary {
  const page = buildOverview(
    cutCharts(landscape, 'en'),
    cutOverview(landscape, 'en'),
    readChartViews('').growth,
    wording,
  )
  const charts = [page.releases, page.growth, page.tiers, page.disclosure, page.openness]
  return {
    description: `${page.title}. ${page.lead}`,
    html: [
      tag('h1', page.title),
      tag('p', page.lead),
      list(page.figures.map(({ value, label }) => `${value} ${label}`)),
      list(charts.map(({ title }) => title)),
      tag('h2', page.recent.title),
      list(page.recent.events.map(({ dateText, vendor, title }) => `${dateText}, ${vendor}: ${title}`)),
      tag('h2', en['overview.unsure']),
      list(page.uncertain.map(({ text }) => text)),
    ].join('\n      '),
  }
}

/** Every model under its developer, with a link to its page. */
function modelsSummary({ models, vendors }: Landscape): PageSummary {
  const counts = wording.t('count.models', { n: models.length })
  return {
    description: `${en['models.name']}: ${counts}, each with its figures, their sources and how sure they are.`,
    html: [
      tag('h1', en['models.name']),
      tag('p', counts),
      ...vendors.flatMap(({ id, name }) => [
        `<h2><a href="../vendors/${id}/">${escapeHtml(name.en)}</a></h2>`,
        `<p>${models
          .filter(({ vendor }) => vendor === id)
          .map((model) => `<a href="../models/${model.id}/">${escapeHtml(model.name.en)}</a>`)
          .join(', ')}</p>`,
      ]),
    ].join('\n      '),
  }
}

const slidesSummary = (): PageSummary => ({
  description: en['slides.lead'],
  html: [
    tag('h1', en['slides.title']),
    tag(
      'p',
      `${en['slides.lead']} ${en['overview.use.export']} A deck is kept in the browser that makes it, and leaves as a PowerPoint file or as a link.`,
    ),
  ].join('\n      '),
})

function sourcesSummary({ sources, models, conflicts, version, asOf }: Landscape): PageSummary {
  const counts = `${wording.t('count.sources', { n: sources.length })}, ${conflicts.length} places where they disagree.`
  return {
    description: `${en['sources.name']}: ${counts}`,
    html: [
      tag(
        'h1',
        wording.t('sources.title', {
          n: sources.length,
          models: wording.t('count.models', { n: models.length }),
        }),
      ),
      tag('p', counts),
      tag('p', en['sources.lead']),
      readingHtml,
      tag('p', `Version ${version}, data as of ${wording.date({ value: asOf, precision: 'day' })}.`),
      '<p><a href="../data/sources.csv">sources.csv</a>, <a href="../data/landscape.json">landscape.json</a></p>',
    ].join('\n      '),
  }
}

const tag = (name: 'h1' | 'h2' | 'p', text: string) => `<${name}>${escapeHtml(text)}</${name}>`
const list = (texts: readonly string[]) =>
  `<ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`

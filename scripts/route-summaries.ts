import { buildComparison } from '../src/charts/compare/build.ts'
import type { ChartModel } from '../src/charts/model.ts'
import { buildOverview } from '../src/charts/overview/build.ts'
import { charts } from '../src/charts/registry.ts'
import { cutCharts } from '../src/dataset/cut.ts'
import { cutOverview } from '../src/dataset/cut-overview.ts'
import type { Landscape } from '../src/domain/schema.ts'
import type { Language } from '../src/domain/vocabulary.ts'
import { wordings } from '../src/i18n/wordings.ts'
import type { PageId } from '../src/view/routes.ts'
import { readChartViews } from '../src/view/views.ts'
import { chartDataOf } from './chart-data.ts'
import { compareSummary } from './compare-summary.ts'
import { escapeHtml } from './escape-html.ts'
import { listHtml, type PageSummary, tag } from './page-summary.ts'
import { joining, pageWords } from './page-words.ts'

/** What the pages of the navigation say in a language, from the models of their charts as a plain link opens them. */
export function routeSummaries(landscape: Landscape, language: Language): ReadonlyMap<PageId, PageSummary> {
  const wording = wordings[language]
  const data = chartDataOf(landscape, language)
  const views = readChartViews('')
  const model = (id: keyof typeof charts): ChartModel => charts[id](data, views, wording)
  return new Map<PageId, PageSummary>([
    ['overview', overviewSummary(landscape, language)],
    ['timeline', chartSummary([model('timeline')], 'events.csv', language)],
    [
      'growth',
      chartSummary([model('growth'), model('disclosure'), model('telling')], 'models.csv', language),
    ],
    ['pangu', chartSummary([model('pangu'), model('pangu-claims')], 'coverage.csv', language)],
    ['compare', compareSummary(buildComparison(data, views.compare, wording), language)],
    ['models', modelsSummary(landscape, language)],
    ['slides', slidesSummary(language)],
    ['sources', sourcesSummary(landscape, language)],
  ])
}

/** Findings of a page with what each chart shows; the first is the page's own. */
function chartSummary(models: readonly ChartModel[], table: string, language: Language): PageSummary {
  const [first] = models
  return {
    description: joining[language].sentences(first?.title ?? '', first?.subtitle ?? ''),
    html: (up) =>
      lines([
        ...models.flatMap(({ title, subtitle, summary }, index) => [
          tag(index === 0 ? 'h1' : 'h2', title),
          tag('p', subtitle),
          tag('p', summary),
        ]),
        `<p><a href="${up.site}data/${table}">${table}</a></p>`,
      ]),
  }
}

function overviewSummary(landscape: Landscape, language: Language): PageSummary {
  const wording = wordings[language]
  const page = buildOverview(
    cutCharts(landscape, language),
    cutOverview(landscape, language),
    readChartViews('').growth,
    wording,
  )
  const { sentences, about, apart } = joining[language]
  const charts = [page.releases, page.growth, page.tiers, page.disclosure, page.openness]
  return {
    description: sentences(page.title, page.lead),
    html: () =>
      lines([
        tag('h1', page.title),
        tag('p', page.lead),
        listHtml(page.figures.map(({ value, label }) => `${value} ${label}`)),
        listHtml(charts.map(({ title }) => title)),
        tag('h2', page.recent.title),
        listHtml(
          page.recent.events.map(({ dateText, vendor, title }) =>
            about(`${dateText}${apart}${vendor}`, title),
          ),
        ),
        tag('h2', wording.t('overview.unsure')),
        listHtml(page.uncertain.map(({ text }) => text)),
      ]),
  }
}

/** Every model under its developer, with a link to its page. */
function modelsSummary({ models, vendors }: Landscape, language: Language): PageSummary {
  const { t, list } = wordings[language]
  const { sentences, about } = joining[language]
  const counts = t('count.models', { n: models.length })
  return {
    description: sentences(about(t('models.name'), counts), pageWords[language].models),
    html: (up) =>
      lines([
        tag('h1', t('models.name')),
        tag('p', counts),
        ...vendors.flatMap(({ id, name }) => [
          `<h2><a href="${up.pages}vendors/${id}/">${escapeHtml(name[language])}</a></h2>`,
          `<p>${list(
            models
              .filter(({ vendor }) => vendor === id)
              .map(
                (model) => `<a href="${up.pages}models/${model.id}/">${escapeHtml(model.name[language])}</a>`,
              ),
          )}</p>`,
        ]),
      ]),
  }
}

function slidesSummary(language: Language): PageSummary {
  const { t } = wordings[language]
  return {
    description: t('slides.lead'),
    html: () =>
      lines([
        tag('h1', t('slides.title')),
        tag(
          'p',
          joining[language].sentences(t('slides.lead'), t('overview.use.export'), pageWords[language].deck),
        ),
      ]),
  }
}

function sourcesSummary(
  { sources, models, conflicts, version, asOf }: Landscape,
  language: Language,
): PageSummary {
  const { t, date } = wordings[language]
  const { sentences, about } = joining[language]
  const counts = sentences(
    t('count.sources', { n: sources.length }),
    t('sources.conflicts', { n: conflicts.length }),
  )
  return {
    description: about(t('sources.name'), counts),
    html: (up) =>
      lines([
        tag('h1', t('sources.title', { n: sources.length, models: t('count.models', { n: models.length }) })),
        tag('p', counts),
        tag('p', t('sources.lead')),
        tag('p', pageWords[language].reading),
        tag(
          'p',
          sentences(
            t('sources.asOf', { date: date({ value: asOf, precision: 'day' }) }),
            pageWords[language].version(version),
          ),
        ),
        `<p><a href="${up.site}data/sources.csv">sources.csv</a>, <a href="${up.site}data/landscape.json">landscape.json</a></p>`,
      ]),
  }
}

const lines = (elements: readonly string[]) => elements.join('\n      ')

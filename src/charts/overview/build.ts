import { addYears } from '#domain/calendar.ts'
import type { ChartsCut, CutModel, OverviewCut } from '#domain/cuts.ts'
import { endOf, startOf, type When } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import type { GrowthView } from '#view/views.ts'
import { buildDisclosure } from '../disclosure/build.ts'
import { buildGrowth } from '../growth/build.ts'
import { selectModels, vendorsWithModels } from '../selection.ts'
import { modelsByOpenness, releasesByQuarter } from './columns.ts'
import type { OverviewFigure, OverviewLink, OverviewModel } from './model.ts'
import { deepestIndustries } from './tiers.ts'

/** News that are named; the others are a link away. */
const mostNews = 12
const recentDays = 90

/** The whole in one look: counts, small charts, what is new and what is unsure. `growthView` is that page as it opens; its chart, without labels, may be handed in. */
export function buildOverview(
  cut: ChartsCut,
  overview: OverviewCut,
  growthView: GrowthView,
  wording: Wording,
  growth = buildGrowth(cut, { ...growthView, labels: 'off' }, wording),
): OverviewModel {
  const { t, count } = wording
  const models = selectModels(cut, { vendors: null, from: null, to: null, q: '' })
  const yearAgoMs = addYears(endOf({ value: cut.asOf, precision: 'day' }), -1)
  const recent = models.filter(({ date }) => startOf(date) >= yearAgoMs)
  const names = new Map(cut.vendors.map(({ id, name }) => [id, name]))
  const { industries, deployed, ...tiers } = deepestIndustries(overview, wording)
  const years = models.map(({ date }) => date.value.slice(0, 4)).toSorted()
  const since = daysBefore(cut.asOf, recentDays)
  return {
    title: t('overview.title'),
    lead: t('overview.lead', {
      models: t('count.models', { n: models.length }),
      vendors: t('count.vendors', { n: vendorsWithModels(cut).length }),
      from: years[0] ?? '',
      to: wording.date({ value: cut.asOf, precision: 'day' }),
      sources: t('count.sources', { n: overview.sources }),
    }),
    figures: [
      ...modelFigures(models, recent, wording),
      {
        id: 'industries',
        value: count(industries),
        label: t('overview.figure.industries', { n: deployed }),
        to: { page: 'pangu', chosen: {} },
      },
      {
        id: 'unsure',
        value: count(unsureStatuses.reduce((sum, status) => sum + overview.unsure[status], 0)),
        label: t('overview.figure.unsure'),
        to: { page: 'timeline', chosen: { status: unsureStatuses } },
      },
    ],
    releases: releasesByQuarter(overview, yearAgoMs, wording),
    growth,
    tiers,
    disclosure: buildDisclosure(cut, growthView, wording),
    openness: modelsByOpenness(models, wording),
    recent: {
      title: t('overview.recent', {
        n: recentDays,
        events: t('count.events', { n: overview.recent.length }),
      }),
      all: { page: 'timeline', chosen: { from: since } },
      events: overview.recent.slice(0, mostNews).map(({ id, vendor, date, status, title }) => ({
        id,
        vendor: names.get(vendor) ?? t('timeline.market'),
        title,
        dateText: wording.date(date, 'short'),
        statusText: status === 'confirmed' ? null : t(`eventStatus.${status}`),
      })),
    },
    uncertain: uncertainOf(models, overview, wording),
  }
}

const unsureStatuses = ['planned', 'rumoured', 'denied'] as const

function modelFigures(
  models: readonly CutModel[],
  recent: readonly CutModel[],
  { t, count, percent, figure }: Wording,
): OverviewFigure[] {
  const stated = models.filter(({ parametersB }) => parametersB.value !== null)
  const open = recent.filter(({ openness }) => openness === 'open-weights')
  const [largest] = recent.toSorted((a, b) => (b.parametersB.value ?? 0) - (a.parametersB.value ?? 0))
  return [
    {
      id: 'models',
      value: count(models.length),
      label: t('overview.figure.models', { n: recent.length }),
      to: { page: 'models', chosen: {} },
    },
    {
      id: 'stated',
      value: percent(stated.length / Math.max(1, models.length)),
      label: t('overview.figure.stated'),
      to: { page: 'growth', chosen: {} },
    },
    ...(largest === undefined
      ? []
      : [
          {
            id: 'largest' as const,
            value: figure(largest.parametersB),
            label: t('overview.figure.largest', { model: largest.name }),
            to: { page: 'growth' as const, chosen: { model: largest.id } },
          },
        ]),
    {
      id: 'open',
      value: percent(open.length / Math.max(1, recent.length)),
      label: t('overview.figure.open'),
      to: { page: 'models', chosen: { openness: ['open-weights'] } },
    },
  ]
}

function uncertainOf(
  models: readonly CutModel[],
  { unsure, conflicts }: OverviewCut,
  { t }: Wording,
): OverviewModel['uncertain'] {
  const sized = (status: CutModel['parametersB']['status']) =>
    models.filter(({ parametersB }) => parametersB.status === status).length
  const rough = models.filter(({ date }) => date.precision !== 'day').length
  const line = (id: string, text: string, to: OverviewLink) => ({ id, text, to })
  return [
    line('silent', t('overview.unsure.silent', { n: sized('undisclosed') }), {
      page: 'models',
      chosen: { status: ['undisclosed'] },
    }),
    line('press', t('overview.unsure.press', { n: sized('reported'), estimated: sized('estimated') }), {
      page: 'models',
      chosen: { status: ['reported', 'estimated'] },
    }),
    line('rumours', t('overview.unsure.rumours', { n: unsure.rumoured, denied: unsure.denied }), {
      page: 'timeline',
      chosen: { status: ['rumoured', 'denied'] },
    }),
    line('dates', t('overview.unsure.dates', { n: rough }), { page: 'models', chosen: {} }),
    line('conflicts', t('overview.unsure.conflicts', { n: conflicts }), { page: 'sources', chosen: {} }),
  ]
}

const daysBefore = (asOf: string, days: number): When => ({
  value: new Date(startOf({ value: asOf, precision: 'day' }) - days * 86_400_000).toISOString().slice(0, 10),
  precision: 'day',
})

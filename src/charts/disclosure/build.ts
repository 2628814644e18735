import type { ChartsCut, CutModel } from '#domain/cuts.ts'
import { figureStatuses } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import { countedCell } from '../counted-cell.ts'
import type { BarModel, Cell } from '../model.ts'
import { type Selection, selectModels } from '../selection.ts'
import { wholeTicks } from '../whole-ticks.ts'

/** Fewer models than this in a year make a share that one release could turn round. */
const enough = 5

/** How many models of each year come with a disclosed, reported, estimated or no size: who stopped telling. */
export function buildDisclosure(cut: ChartsCut, selection: Selection, wording: Wording): BarModel {
  const { t } = wording
  const models = selectModels(cut, selection)
  const years = yearsOf(models)
  const of = (year: string) => models.filter(({ date }) => date.value.startsWith(year))
  const title = titleOf(
    years.map((year) => ({ year, models: of(year) })),
    wording,
  )
  const modelsText = t('count.models', { n: models.length })
  const tallest = Math.max(1, ...years.map((year) => of(year).length))
  return {
    kind: 'bar',
    id: 'disclosure',
    language: wording.language,
    title,
    subtitle: t('disclosure.subtitle', { models: modelsText }),
    summary: t('disclosure.summary', { models: modelsText, title }),
    sourceLine: t('chart.source', { date: wording.date({ value: cut.asOf, precision: 'day' }) }),
    empty: models.length === 0 ? t('growth.empty') : null,
    categoryLabel: t('table.year'),
    valueLabel: t('disclosure.axis'),
    categories: years,
    ticks: wholeTicks(tallest, wording),
    series: figureStatuses.map((status) => ({
      id: status,
      label: t(`status.${status}`),
      ink: `status-${status}` as const,
      cells: years.map((year): Cell => {
        const value = of(year).filter(({ parametersB }) => parametersB.status === status).length
        return countedCell(value, t(`status.${status}`), wording)
      }),
    })),
  }
}

/** Every year from the first to the last, so that a year without a model is an empty place and not a skipped one. */
function yearsOf(models: readonly CutModel[]): string[] {
  const years = models.map(({ date }) => Number(date.value.slice(0, 4)))
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => String(first + index))
}

function titleOf(
  years: readonly { year: string; models: readonly CutModel[] }[],
  { t, percent }: Wording,
): string {
  if (years.length === 0) return t('disclosure.title.empty')
  const telling = years.filter(({ models }) => models.length >= enough)
  const [early, late] = [telling[0], telling.at(-1)]
  if (early === undefined || late === undefined) return t('disclosure.name')
  const [before, after] = [silentShare(early.models), silentShare(late.models)]
  if (early === late) return t('disclosure.title.year', { share: percent(after), year: late.year })
  const params = { early: percent(before), earlyYear: early.year, late: percent(after), lateYear: late.year }
  const change = Math.round(after * 100) - Math.round(before * 100)
  if (change === 0)
    return t('disclosure.title.same', { late: params.late, earlyYear: early.year, lateYear: late.year })
  return t(change > 0 ? 'disclosure.title.less' : 'disclosure.title.more', params)
}

const silentShare = (models: readonly CutModel[]) =>
  models.filter(({ parametersB }) => parametersB.status === 'undisclosed').length / models.length

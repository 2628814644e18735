import type { ChartsCut, CutModel } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import { byKey } from '../by-key.ts'
import type { HeatCell, HeatLevel, HeatModel } from '../model.ts'
import { type Selection, selectModels } from '../selection.ts'
import { disclosedOf, tellingTitle } from './title.ts'

/** Vendors with fewer models than this are summed in one row: a share of two or three is no habit. */
const enough = 4

/** Of how many of its models each vendor disclosed the size, year by year: who stopped telling. */
export function buildTelling(cut: ChartsCut, selection: Selection, wording: Wording): HeatModel {
  const { t } = wording
  const models = selectModels(cut, selection)
  const years = [...new Set(models.map(({ date }) => date.value.slice(0, 4)))].toSorted()
  const names = new Map(cut.vendors.map(({ id, name }) => [id, name]))
  const byVendor = [...byKey(models, ({ vendor }) => vendor)].toSorted(
    ([a, modelsA], [b, modelsB]) => modelsB.length - modelsA.length || (a < b ? -1 : 1),
  )
  const own = byVendor.filter(([, { length }]) => length >= enough)
  const others = byVendor.filter(([, { length }]) => length < enough)
  const rowOf = (id: string, label: string, those: readonly CutModel[], isSum: boolean) => ({
    id,
    label,
    isSum,
    cells: years.map((year) =>
      shareOf(
        those.filter(({ date }) => date.value.startsWith(year)),
        { label, year },
        wording,
      ),
    ),
  })
  const title = tellingTitle(byVendor, years.at(-1), (vendor) => names.get(vendor) ?? vendor, wording)
  const modelsText = t('count.models', { n: models.length })
  return {
    kind: 'heat',
    id: 'telling',
    language: wording.language,
    title,
    subtitle: t('telling.subtitle', { models: modelsText }),
    summary: t('telling.summary', { models: modelsText, title }),
    sourceLine: t('chart.source', { date: wording.date({ value: cut.asOf, precision: 'day' }) }),
    empty: models.length === 0 ? t('growth.empty') : null,
    rowLabel: t('table.vendor'),
    columnLabel: t('table.year'),
    valueLabel: t('telling.value'),
    columns: years,
    rows: [
      ...own.map(([vendor, those]) => rowOf(vendor, names.get(vendor) ?? vendor, those, false)),
      ...(others.length === 0
        ? []
        : [
            rowOf(
              'others',
              t('telling.others', { n: others.length }),
              others.flatMap(([, those]) => those),
              true,
            ),
          ]),
      rowOf('all', t('telling.all'), models, true),
    ],
    key: ([1, 2, 3, 4, 5] as const).map((level) => ({ level, text: t(`telling.level.${level}`) })),
  }
}

function shareOf(
  models: readonly CutModel[],
  at: { label: string; year: string },
  { t, count }: Wording,
): HeatCell | null {
  if (models.length === 0) return null
  const disclosed = disclosedOf(models)
  const share = disclosed / models.length
  return {
    cell: {
      value: share,
      text: `${count(disclosed)}/${count(models.length)}`,
      qualifier: 'exact',
      status: 'counted',
      statusText: t('status.disclosed'),
      sources: [],
    },
    level: levelOf(share),
    spoken: t('telling.spoken', { vendor: at.label, year: at.year, disclosed, n: models.length }),
  }
}

const levelOf = (share: number): HeatLevel =>
  share === 0 ? 1 : share === 1 ? 5 : share <= 1 / 3 ? 2 : share <= 2 / 3 ? 3 : 4

import type { Cell, ChartModel, ScatterModel, TimelineModel } from '#charts/model.ts'
import type { CutSource } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import type { FittedTimeline } from '#scenes/fit-timeline.ts'

/** How the marks and lines of a scatter are meant, and the names of the models that have no size. */
export function scatterNotes(model: ScatterModel, wording: Wording): string[] {
  const silent = pointsOf(model).filter(({ cell }) => cell.value === null)
  return [
    ...model.notes,
    ...model.key.map(({ text, count }) => `${text}: ${wording.count(count)}`),
    ...(silent.length === 0
      ? []
      : [
          '',
          `${model.band.label} (${model.band.countText}): ${wording.list(silent.map(({ label }) => label))}`,
        ]),
  ]
}

/** What of a timeline does not stand on the slide. */
export function timelineNotes(
  { model, leftOut, leftOutLanes }: FittedTimeline,
  { t, list }: Wording,
): string[] {
  return [
    model.subtitle,
    ...(leftOutLanes.length === 0
      ? []
      : [
          t('slide.leftOut.lanes', {
            n: leftOutLanes.length,
            list: list(leftOutLanes.map(({ label }) => label)),
          }),
        ]),
    ...(leftOut.length === 0
      ? []
      : ['', t('slide.leftOut.list', { n: leftOut.length }), ...leftOut.map(({ spoken }) => spoken)]),
  ]
}

/** The sources of every cell of a chart in words: title, publisher, date, address. */
export function citedBy(model: ChartModel, sources: readonly CutSource[]): string[] {
  const cited = new Set(cellsOf(model).flatMap((cell) => cell.sources))
  return sources
    .filter(({ id }) => cited.has(id))
    .map(
      ({ title, publisher, date, url }) =>
        `${title} – ${publisher}${date === null ? '' : `, ${date}`}. ${url}`,
    )
}

const pointsOf = ({ series, references }: ScatterModel) =>
  [...series, ...(references === null ? [] : [references])].flatMap(({ points }) => points)

const eventsOf = ({ market, lanes }: TimelineModel) => [market, ...lanes].flatMap(({ events }) => events)

function cellsOf(model: ChartModel): Cell[] {
  switch (model.kind) {
    case 'scatter':
      return pointsOf(model).flatMap(({ cell, second }) => (second === null ? [cell] : [cell, second.cell]))
    case 'bar':
      return model.series.flatMap(({ cells }) => [...cells])
    case 'timeline':
      return eventsOf(model).map(({ cell }) => cell)
  }
}

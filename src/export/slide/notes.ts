import type { Cell, ScatterModel, ScatterPoint } from '#charts/model.ts'
import type { CutSource } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import type { FittedTimeline } from '#scenes/fit-timeline.ts'

/** How the marks and lines of a scatter are meant, and the names of the points that have no value. */
export function scatterNotes(
  { notes, key, band }: ScatterModel,
  points: readonly ScatterPoint[],
  { count, list }: Wording,
): string[] {
  const silent = points.filter(({ cell }) => cell.value === null)
  return [
    ...notes,
    ...key.map((entry) => `${entry.text}: ${count(entry.count)}`),
    ...(band === null || silent.length === 0
      ? []
      : ['', `${band.label} (${band.countText}): ${list(silent.map(({ label }) => label))}`]),
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

/** The sources of cells in words: title, publisher, date, address. */
export function citedBy(cells: readonly Cell[], sources: readonly CutSource[]): string[] {
  const cited = new Set(cells.flatMap((cell) => cell.sources))
  return sources
    .filter(({ id }) => cited.has(id))
    .map(
      ({ title, publisher, date, url }) =>
        `${title} – ${publisher}${date === null ? '' : `, ${date}`}. ${url}`,
    )
}

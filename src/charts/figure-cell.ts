import type { CutFigure } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import type { Cell } from './model.ts'

/** A stated figure, in billions, as the cell that all outputs share. */
export const figureCell = (figure: CutFigure, { t, figure: words }: Wording): Cell => ({
  value: figure.value,
  text: words(figure),
  qualifier: figure.qualifier,
  status: figure.status,
  statusText: t(`status.${figure.status}`),
  sources: figure.sources,
})

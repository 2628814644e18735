import type { CutSource } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import type { Sheet } from './workbook.ts'

/** The sources that a workbook cites, one a row, with their addresses. */
export const sourcesSheet = (sources: readonly CutSource[], { t }: Wording): Sheet => ({
  name: t('models.sheet.sources'),
  heads: [
    t('models.file.id'),
    t('table.sources'),
    t('models.sheet.publisher'),
    t('table.date'),
    t('table.kind'),
    t('models.sheet.language'),
    t('models.sheet.address'),
  ],
  dateColumns: [3],
  rows: sources.map(({ id, title, publisher, date, kind, lang, url }) => [
    ...[id, title, publisher, date],
    ...[t(`sourceKind.${kind}`), lang, url],
  ]),
})

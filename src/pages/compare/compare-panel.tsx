import type {
  ComparisonCell,
  ComparisonColumn,
  ComparisonRecord,
  ComparisonRow,
} from '#charts/compare/model.ts'
import type { Wording } from '#i18n/wording.ts'
import panelStyles from '../panel/panel.module.css'
import { Block, Conflicts, sourceFinder, withStatus } from '../panel/parts.tsx'
import { RecordPanel } from '../panel/record-panel.tsx'
import { SourceList } from '../source-list.tsx'
import { useSharedLink } from '../use-shared-link.ts'
import styles from './compare.module.css'

interface Props {
  readonly row: ComparisonRow
  readonly column: ComparisonColumn
  readonly columnLabel: string
  /** Whose column it is, or whose model. */
  readonly vendor: string
  readonly cell: ComparisonCell
  readonly wording: Wording
  onClose(): void
}

/** Where notes on a figure stand in the evidence. */
const noteFields: Readonly<Record<string, string>> = {
  'largest-total': 'parametersB',
  'largest-active': 'activeParametersB',
  total: 'parametersB',
  active: 'activeParametersB',
  context: 'contextTokens',
  training: 'trainingTokensB',
}

/** What one cell rests on: how it was worked out, its sources, the records behind it, and where sources disagree about them. */
export function ComparePanel({ row, column, columnLabel, vendor, cell, wording, onClose }: Props) {
  const { t } = wording
  const link = useSharedLink()
  const { records } = cell
  const facts = [
    [columnLabel, column.label],
    [row.label, withStatus(cell.cell)],
  ] as const
  const linkTo = ({ kind, id }: ComparisonRecord) =>
    kind === 'event'
      ? link({ page: 'timeline' }, { vendors: null, from: null, to: null, q: '' }, { event: id })
      : link({ page: kind, id })
  return (
    <RecordPanel
      id={`${row.id}.${column.id}`}
      vendor={vendor}
      title={`${row.label}: ${column.label}`}
      facts={facts}
      wording={wording}
      onClose={onClose}
    >
      {(evidence) => {
        const sources = sourceFinder(evidence)(cell.cell.sources)
        const [only] = records.length === 1 ? records : []
        const field = noteFields[row.id]
        const note =
          only?.kind === 'model' && field !== undefined
            ? evidence.notes[`models/${only.id}/${field}`]
            : undefined
        return (
          <>
            {cell.detail !== '' && <p>{cell.detail}</p>}
            {cell.spark !== null && <p className={panelStyles.quiet}>{cell.spark.text}</p>}
            {row.rule !== null && (
              <Block title={t('compare.rule')}>
                <p className={styles.rule}>{row.rule}</p>
              </Block>
            )}
            {note !== undefined && (
              <Block title={t('panel.figureNote')}>
                <p>{note}</p>
              </Block>
            )}
            {sources.length > 0 && (
              <SourceList title={t('table.sources')} sources={sources} wording={wording} />
            )}
            {records.length > 0 && (
              <Block title={t('compare.records')}>
                <ul className={panelStyles.events}>
                  {records.map((record) => (
                    <li key={`${record.kind}/${record.id}`}>
                      <a {...linkTo(record)}>{record.name}</a>{' '}
                      <span className={panelStyles.quiet}>{record.text}</span>
                    </li>
                  ))}
                </ul>
              </Block>
            )}
            {records.length === 0 && sources.length === 0 && <p>{t('compare.noRecords')}</p>}
            {(records.length === 1 || row.id === 'conflicts') &&
              records.map(({ kind, id, name }) => (
                <Conflicts
                  key={`${kind}/${id}`}
                  kind={kind}
                  id={id}
                  title={t('compare.conflicts', { name })}
                  evidence={evidence}
                  wording={wording}
                />
              ))}
          </>
        )
      }}
    </RecordPanel>
  )
}

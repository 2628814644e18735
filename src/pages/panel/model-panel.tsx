import { figureCell } from '#charts/figure-cell.ts'
import type { CutModel } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import { SourceList } from '../source-list.tsx'
import { useSharedLink } from '../use-shared-link.ts'
import styles from './panel.module.css'
import { Block, Conflicts, sourceFinder, withStatus } from './parts.tsx'
import { RecordPanel } from './record-panel.tsx'

interface Props {
  readonly model: CutModel
  readonly vendorName: string
  readonly wording: Wording
  onClose(): void
}

/** One model with all that its figures rest on. */
export function ModelPanel({ model, vendorName, wording, onClose }: Props) {
  const { t } = wording
  const link = useSharedLink()
  const total = figureCell(model.parametersB, wording)
  const active = model.activeParametersB === null ? null : figureCell(model.activeParametersB, wording)
  const facts = [
    [t('panel.vendor'), vendorName],
    [t('panel.date'), wording.date(model.date)],
    [t('panel.total'), withStatus(total)],
    [t('panel.active'), active === null ? t('panel.notRecorded') : withStatus(active)],
    [t('panel.architecture'), t(`architecture.${model.architecture}`)],
    [t('panel.openness'), t(`openness.${model.openness}`)],
    [t('panel.stage'), t(`stage.${model.stage}`)],
  ] as const
  return (
    <RecordPanel
      id={model.id}
      vendor={model.vendor}
      title={model.name}
      facts={facts}
      wording={wording}
      onClose={onClose}
    >
      {(evidence) => {
        const sourcesOf = sourceFinder(evidence)
        const note = evidence.notes[`models/${model.id}`]
        const figureNote = evidence.notes[`models/${model.id}/parametersB`]
        const forSize = sourcesOf(model.parametersB.sources)
        const further = sourcesOf(model.sources.filter((id) => !model.parametersB.sources.includes(id)))
        const events = evidence.events.filter(({ models }) => models.includes(model.id))
        return (
          <>
            <p>
              <a {...link({ page: 'model', id: model.id })}>{t('model.ownPage')}</a>
            </p>
            {note !== undefined && (
              <Block title={t('panel.note')}>
                <p>{note}</p>
              </Block>
            )}
            {figureNote !== undefined && (
              <Block title={t('panel.figureNote')}>
                <p>{figureNote}</p>
              </Block>
            )}
            {forSize.length > 0 && (
              <SourceList title={t('panel.sources.total')} sources={forSize} wording={wording} />
            )}
            {further.length > 0 && (
              <SourceList
                title={t(forSize.length > 0 ? 'panel.sources.other' : 'panel.sources.all')}
                sources={further}
                wording={wording}
              />
            )}
            <Conflicts kind="model" id={model.id} evidence={evidence} wording={wording} />
            {events.length > 0 && (
              <Block title={t('panel.events')}>
                <ul className={styles.events}>
                  {events.map(({ id, date, title }) => (
                    <li key={id}>
                      <span className={styles.quiet}>{wording.date(date, 'short')}</span>{' '}
                      <a {...link({ page: 'timeline' }, {}, { event: id })}>{title}</a>
                    </li>
                  ))}
                </ul>
              </Block>
            )}
          </>
        )
      }}
    </RecordPanel>
  )
}

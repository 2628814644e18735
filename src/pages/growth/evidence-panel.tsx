import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { figureCell } from '#charts/figure-cell.ts'
import { evidenceQuery } from '#dataset/query.ts'
import type { CutModel, CutSource, EvidenceCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import { TextButton } from '#ui/text-button.tsx'
import { addressOf, siteRoot, usePlace } from '#view/location.ts'
import { SourceList } from '../source-list.tsx'
import styles from './growth.module.css'

interface Props {
  readonly model: CutModel
  readonly vendorName: string
  readonly wording: Wording
  onClose(): void
}

/** One model with all that its figures rest on. Takes the focus when opened. */
export function EvidencePanel({ model, vendorName, wording, onClose }: Props) {
  const { t } = wording
  const heading = useRef<HTMLHeadingElement>(null)
  const evidence = useQuery(evidenceQuery(siteRoot(), wording.language))
  const address = addressOf(usePlace())
  // biome-ignore lint/correctness/useExhaustiveDependencies: another model is another panel
  useEffect(() => heading.current?.focus({ preventScroll: true }), [model.id])

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
    <aside
      className={styles.panel}
      aria-label={`${t('panel.title')}: ${model.name}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {model.name}
        </h2>
        <TextButton onClick={onClose}>{t('panel.close')}</TextButton>
      </header>
      <dl className={styles.facts}>
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {evidence.isPending && <p>{t('panel.loading')}</p>}
      {evidence.isError && (
        <p role="alert">
          {t('load.evidence')}{' '}
          <TextButton onClick={() => void evidence.refetch()}>{t('load.retry')}</TextButton>
        </p>
      )}
      {evidence.data !== undefined && <Evidence model={model} evidence={evidence.data} wording={wording} />}
      <p className={styles.address}>
        <a href={address}>{address}</a>
      </p>
    </aside>
  )
}

const withStatus = ({
  text,
  value,
  statusText,
}: {
  text: string
  value: number | null
  statusText: string
}) => (value === null ? text : `${text} · ${statusText}`)

function Evidence({
  model,
  evidence,
  wording,
}: {
  model: CutModel
  evidence: EvidenceCut
  wording: Wording
}) {
  const { t } = wording
  const byId = new Map(evidence.sources.map((source) => [source.id, source]))
  const sourcesOf = (ids: readonly string[]) =>
    ids.map((id) => byId.get(id)).filter((source): source is CutSource => source !== undefined)
  const note = evidence.notes[`models/${model.id}`]
  const figureNote = evidence.notes[`models/${model.id}/parametersB`]
  const forSize = sourcesOf(model.parametersB.sources)
  const further = sourcesOf(model.sources.filter((id) => !model.parametersB.sources.includes(id)))
  const conflicts = evidence.conflicts.filter(({ about }) => about.kind === 'model' && about.id === model.id)
  const events = evidence.events.filter(({ models }) => models.includes(model.id))
  return (
    <>
      {note !== undefined && <Block title={t('panel.note')}>{note}</Block>}
      {figureNote !== undefined && <Block title={t('panel.figureNote')}>{figureNote}</Block>}
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
      {conflicts.length > 0 && (
        <section>
          <h3>{t('panel.conflicts')}</h3>
          {conflicts.map(({ about, readings, judgement }) => (
            <div key={`${about.field}${judgement}`} className={styles.conflict}>
              <ul>
                {readings.map(({ value, sources }) => (
                  <li key={value}>
                    {value}{' '}
                    <span className={styles.quiet}>
                      ({wording.list(sourcesOf(sources).map(({ publisher }) => publisher))})
                    </span>
                  </li>
                ))}
              </ul>
              <p>{t('panel.judgement', { text: judgement })}</p>
            </div>
          ))}
        </section>
      )}
      {events.length > 0 && (
        <section>
          <h3>{t('panel.events')}</h3>
          <ul className={styles.events}>
            {events.map(({ id, date, title }) => (
              <li key={id}>
                <span className={styles.quiet}>{wording.date(date, 'short')}</span> {title}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const Block = ({ title, children }: { title: string; children: string }) => (
  <section>
    <h3>{title}</h3>
    <p>{children}</p>
  </section>
)

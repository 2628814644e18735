import type { ModelPage } from '#charts/models/one.ts'
import type { EvidenceCut } from '#domain/cuts.ts'
import type { ModelColumn } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import panelStyles from '../panel/panel.module.css'
import { Block, Conflicts, sourceFinder, withStatus } from '../panel/parts.tsx'
import { SourceList } from '../source-list.tsx'
import { useSharedLink } from '../use-shared-link.ts'

interface Props {
  readonly page: ModelPage
  readonly evidence: EvidenceCut
  readonly wording: Wording
}

/** Where notes on a figure stand in the evidence. */
const noteFields: Partial<Record<ModelColumn, string>> = {
  total: 'parametersB',
  active: 'activeParametersB',
  context: 'contextTokens',
  training: 'trainingTokensB',
}

/** The note of the record, each figure with its note and sources, what sources disagree about, and the other sources. */
export function ModelEvidence({ page: { model, facts }, evidence, wording }: Props) {
  const { t } = wording
  const sourcesOf = sourceFinder(evidence)
  const figures = facts.flatMap(({ id, label, cell: { text, figure } }) =>
    figure === null ? [] : [{ id, label, figure: { ...figure, text } }],
  )
  const cited = new Set(figures.flatMap(({ figure }) => figure.sources))
  const others = sourcesOf(model.sources.filter((id) => !cited.has(id)))
  const note = evidence.notes[`models/${model.id}`]
  return (
    <>
      {note !== undefined && (
        <section>
          <h2>{t('panel.note')}</h2>
          <p>{note}</p>
        </section>
      )}
      <section>
        <h2>{t('panel.title')}</h2>
        {figures.map(({ id, label, figure }) => {
          const figureNote = evidence.notes[`models/${model.id}/${noteFields[id]}`]
          return (
            <div key={id}>
              {figureNote !== undefined && (
                <Block title={`${label}: ${withStatus(figure)}`}>
                  <p>{figureNote}</p>
                </Block>
              )}
              {figure.sources.length > 0 && (
                <SourceList
                  title={figureNote === undefined ? `${label}: ${withStatus(figure)}` : t('table.sources')}
                  sources={sourcesOf(figure.sources)}
                  wording={wording}
                />
              )}
            </div>
          )
        })}
        {others.length > 0 && (
          <SourceList
            title={t(cited.size > 0 ? 'panel.sources.other' : 'panel.sources.all')}
            sources={others}
            wording={wording}
          />
        )}
        <Conflicts kind="model" id={model.id} evidence={evidence} wording={wording} />
      </section>
    </>
  )
}

/** Events that the model is part of, each leading to the timeline. */
export function ModelEvents({ id, evidence, wording }: { id: string } & Omit<Props, 'page'>) {
  const link = useSharedLink()
  const events = evidence.events.filter(({ models }) => models.includes(id))
  if (events.length === 0) return null
  return (
    <section>
      <h2>{wording.t('panel.events')}</h2>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <span className={panelStyles.quiet}>{wording.date(event.date, 'short')}</span>{' '}
            <a
              {...link(
                { page: 'timeline' },
                { vendors: null, from: null, to: null, q: '' },
                { event: event.id },
              )}
            >
              {event.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

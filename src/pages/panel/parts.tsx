import { Fragment, type ReactNode } from 'react'
import type { Cell } from '#charts/model.ts'
import type { CutSource, EvidenceCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import styles from './panel.module.css'

/** A part of a panel under its own small heading. */
export const Block = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h3>{title}</h3>
    {children}
  </section>
)

// One index for all parts of a page: each of them keeps its finder as long as it stands.
const indexes = new WeakMap<EvidenceCut['sources'], ReadonlyMap<string, CutSource>>()

/** Looks sources up by id, in the order asked for; an id that the evidence lacks is left out. */
export function sourceFinder({ sources }: EvidenceCut) {
  const byId = indexes.get(sources) ?? new Map(sources.map((source) => [source.id, source]))
  indexes.set(sources, byId)
  return (ids: readonly string[]): CutSource[] => ids.flatMap((id) => byId.get(id) ?? [])
}

/** A figure with how sure it is; the word for its absence stands alone. */
export const withStatus = ({ text, value, statusText }: Cell) =>
  value === null ? text : `${text} · ${statusText}`

interface CitedProps {
  readonly ids: readonly string[]
  readonly evidence: EvidenceCut
  readonly wording: Wording
}

/** Who says so, in brackets behind a statement: each publisher leads to its page. */
export function Cited({ ids, evidence, wording }: CitedProps) {
  const sources = sourceFinder(evidence)(ids)
  if (sources.length === 0) return null
  return (
    <span className={styles.quiet}>
      (
      {sources.map(({ id, url, title, publisher }, index) => (
        <Fragment key={id}>
          {index > 0 && wording.list(['', ''])}
          <a href={url} title={title} target="_blank" rel="noopener noreferrer">
            {publisher}
          </a>
        </Fragment>
      ))}
      )
    </span>
  )
}

interface ConflictsProps {
  readonly kind: string
  readonly id: string
  readonly evidence: EvidenceCut
  readonly wording: Wording
  /** Said above; that they disagree unless told. */
  readonly title?: string
}

/** Where sources disagree about a record: every reading with who gives it, and our judgement. */
export function Conflicts({ kind, id, evidence, wording, title }: ConflictsProps) {
  const { t } = wording
  const sourcesOf = sourceFinder(evidence)
  const conflicts = evidence.conflicts.filter(({ about }) => about.kind === kind && about.id === id)
  if (conflicts.length === 0) return null
  return (
    <Block title={title ?? t('panel.conflicts')}>
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
    </Block>
  )
}

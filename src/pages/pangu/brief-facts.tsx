import type { ReactNode } from 'react'
import type { EvidenceCut } from '#domain/cuts.ts'
import type { PanguCut } from '#domain/pangu-cut.ts'
import { briefSource } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import { TextButton } from '#ui/text-button.tsx'
import { sourceFinder } from '../panel/parts.tsx'
import { SourceList } from '../source-list.tsx'
import { useSharedLink } from '../use-shared-link.ts'
import styles from './pangu.module.css'

interface Props {
  readonly pangu: PanguCut
  readonly evidence: EvidenceCut | undefined
  readonly wording: Wording
  onEntry(id: string): void
  onClaim(id: string): void
}

/** Everything on record that cites the brief from which this project grew, each a step from its evidence. */
export function BriefFacts({ pangu, evidence, wording, onEntry, onClaim }: Props) {
  const { t } = wording
  const link = useSharedLink()
  const cites = ({ sources }: { sources: readonly string[] }) => sources.includes(briefSource)
  const group = (title: string, items: readonly (readonly [id: string, content: ReactNode])[]) =>
    items.length === 0 ? null : (
      <>
        <h3>{title}</h3>
        <ul>
          {items.map(([id, content]) => (
            <li key={id}>{content}</li>
          ))}
        </ul>
      </>
    )
  return (
    <section className={styles.text}>
      <h2>{t('brief.title')}</h2>
      <p>{t('brief.subtitle')}</p>
      {evidence !== undefined && (
        <SourceList
          title={t('sourceKind.brief')}
          sources={sourceFinder(evidence)([briefSource])}
          wording={wording}
        />
      )}
      <div className={styles.facts}>
        <div>
          {group(
            t('brief.entries'),
            pangu.entries.filter(cites).map(({ id, tier, name }) => [
              id,
              <>
                <span className={styles.quiet}>{tier}</span>{' '}
                <TextButton onClick={() => onEntry(id)}>{name}</TextButton>
              </>,
            ]),
          )}
        </div>
        <div>
          {group(
            t('brief.events'),
            pangu.briefEvents.map(({ id, title, date }) => [
              id,
              <>
                <span className={styles.quiet}>{wording.date(date, 'short')}</span>{' '}
                <a
                  {...link(
                    { page: 'timeline' },
                    { vendors: ['huawei'], from: null, to: null, q: '' },
                    { event: id },
                  )}
                >
                  {title}
                </a>
              </>,
            ]),
          )}
          {group(
            t('brief.claims'),
            pangu.claims.filter(cites).map(({ id, by, date }) => [
              id,
              <TextButton key={id} onClick={() => onClaim(id)}>
                {t('panel.claim', { by, date: wording.date(date) })}
              </TextButton>,
            ]),
          )}
          {group(
            t('brief.views'),
            pangu.views.filter(cites).map(({ id, institution, date }) => [
              id,
              <>
                <a href={`#view-${id}`}>{institution}</a>{' '}
                <span className={styles.quiet}>{wording.date(date, 'short')}</span>
              </>,
            ]),
          )}
        </div>
      </div>
    </section>
  )
}

import { type ReactNode, useEffect, useRef } from 'react'
import type { EvidenceCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import { TextButton } from '#ui/text-button.tsx'
import { addressOf, usePlace } from '#view/location.ts'
import { useEvidence } from '../use-evidence.ts'
import styles from './panel.module.css'

interface Props {
  readonly id: string
  /** Whose record it is, or `market`. */
  readonly vendor: string
  readonly title: string
  readonly facts: readonly (readonly [term: string, text: string])[]
  readonly wording: Wording
  /** What follows once sources, notes and conflicts have come. */
  readonly children: (evidence: EvidenceCut) => ReactNode
  onClose(): void
}

/** One record with all that its statements rest on, beside a chart. Takes the focus when opened; Escape closes it. */
export function RecordPanel({ id, vendor, title, facts, wording, children, onClose }: Props) {
  const { t } = wording
  const heading = useRef<HTMLHeadingElement>(null)
  const evidence = useEvidence(vendor, wording)
  const address = addressOf(usePlace())
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record is another panel
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id])
  return (
    <aside
      className={styles.panel}
      aria-label={`${t('panel.title')}: ${title}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {title}
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
      {evidence.data !== undefined && children(evidence.data)}
      <p className={styles.address}>
        <a href={address}>{address}</a>
      </p>
    </aside>
  )
}

import { stepsOf } from '#charts/pangu/as-of.ts'
import type { EvidenceCut } from '#domain/cuts.ts'
import type { CutEntry, PanguCut } from '#domain/pangu-cut.ts'
import { panguVendor } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import { TextButton } from '#ui/text-button.tsx'
import styles from '../panel/panel.module.css'
import { Block, Cited, Conflicts, sourceFinder } from '../panel/parts.tsx'
import { RecordPanel } from '../panel/record-panel.tsx'
import { SourceList } from '../source-list.tsx'

interface Props {
  readonly entry: CutEntry
  readonly pangu: PanguCut
  readonly wording: Wording
  onOpen(id: string): void
  onClose(): void
}

/** One entry of a tier: what it does, where it works and for whom, what it was made from, how it came there, on what evidence. */
export function EntryPanel({ entry, pangu, wording, onOpen, onClose }: Props) {
  const { t } = wording
  const parent = pangu.entries.find(({ id }) => id === entry.parent)
  const children = pangu.entries.filter((other) => other.parent === entry.id)
  const industry = pangu.industries.find(({ id }) => id === entry.industry)
  const dateOf = (date: NonNullable<CutEntry['since']>) =>
    date.precision === 'day'
      ? wording.date(date)
      : t(`when.only.${date.precision}`, { date: wording.date(date) })
  const facts = [
    [t('panel.tier'), t(`tier.${entry.tier}`)],
    [t('panel.industry'), entry.tier === 'L0' ? t('pangu.allIndustries') : (industry?.name ?? '')],
    [t('table.status'), t(`coverageStatus.${entry.status}`)],
    [t('panel.since'), entry.since === null ? t('pangu.noDate') : dateOf(entry.since)],
    ...(entry.capabilities.length === 0
      ? []
      : [
          [
            t('panel.capabilities'),
            wording.list(entry.capabilities.map((one) => t(`capability.${one}`))),
          ] as const,
        ]),
  ] as const
  const steps = stepsOf(entry)
  return (
    <RecordPanel
      id={entry.id}
      vendor={panguVendor}
      title={entry.name}
      facts={facts}
      wording={wording}
      onClose={onClose}
    >
      {(evidence) => (
        <>
          <Block title={t('panel.does')}>
            <p>{entry.summary}</p>
          </Block>
          {entry.deployments.length > 0 && (
            <Block title={t('panel.deployments')}>
              {entry.deployments.map((deployment) => (
                <Deployment
                  key={`${deployment.customer}${deployment.detail}`}
                  deployment={deployment}
                  evidence={evidence}
                  wording={wording}
                />
              ))}
            </Block>
          )}
          {entry.tier !== 'L0' && (
            <Block title={t('panel.parent')}>
              {parent === undefined ? (
                <p>{t('panel.parentUnknown')}</p>
              ) : (
                <EntryLinks entries={[parent]} onOpen={onOpen} />
              )}
            </Block>
          )}
          {children.length > 0 && (
            <Block title={t('panel.children')}>
              <EntryLinks entries={children} onOpen={onOpen} />
            </Block>
          )}
          {steps.length > 0 && (
            <Block title={t('panel.history')}>
              <ol className={styles.events}>
                {steps.map(({ date, status, sources }) => (
                  <li key={`${date.value}${status}`}>
                    <span className={styles.quiet}>{dateOf(date)}</span> {t(`coverageStatus.${status}`)}{' '}
                    {entry.history.length > 0 && (
                      <Cited ids={sources} evidence={evidence} wording={wording} />
                    )}
                  </li>
                ))}
              </ol>
            </Block>
          )}
          <SourceList
            title={t('panel.sources.all')}
            sources={sourceFinder(evidence)(entry.sources)}
            wording={wording}
          />
          <Conflicts kind="coverage" id={entry.id} evidence={evidence} wording={wording} />
        </>
      )}
    </RecordPanel>
  )
}

const EntryLinks = ({ entries, onOpen }: { entries: readonly CutEntry[]; onOpen(id: string): void }) => (
  <ul className={styles.events}>
    {entries.map(({ id, tier, name }) => (
      <li key={id}>
        <span className={styles.quiet}>{tier}</span>{' '}
        <TextButton onClick={() => onOpen(id)}>{name}</TextButton>
      </li>
    ))}
  </ul>
)

interface DeploymentProps {
  readonly deployment: CutEntry['deployments'][number]
  readonly evidence: EvidenceCut
  readonly wording: Wording
}

/** Where it works: for whom, what is said of it, and each figure as it was stated with who states it. */
function Deployment({ deployment, evidence, wording }: DeploymentProps) {
  const { customer, customerType, detail, metrics, sources } = deployment
  return (
    <div className={styles.conflict}>
      <p>
        <strong>{customer}</strong>{' '}
        {customerType !== 'unnamed' && (
          <span className={styles.quiet}>{wording.t(`customerType.${customerType}`)}</span>
        )}
      </p>
      <p>
        {detail} <Cited ids={sources} evidence={evidence} wording={wording} />
      </p>
      {metrics.length > 0 && (
        <ul>
          {metrics.map(({ what, value, sources: own }) => (
            <li key={`${what}${value}`}>
              {what}: {value} <Cited ids={own} evidence={evidence} wording={wording} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

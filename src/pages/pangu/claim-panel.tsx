import type { CutClaim } from '#domain/pangu-cut.ts'
import { panguVendor } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import { Block, Conflicts, sourceFinder } from '../panel/parts.tsx'
import { RecordPanel } from '../panel/record-panel.tsx'
import { SourceList } from '../source-list.tsx'

interface Props {
  readonly claim: CutClaim
  readonly wording: Wording
  onClose(): void
}

/** One statement of totals: who said how many, where it is written, and who says otherwise. */
export function ClaimPanel({ claim, wording, onClose }: Props) {
  const { t } = wording
  const words = ({ value, qualifier, status }: CutClaim['industries']) =>
    value === null
      ? t('status.undisclosed')
      : `${t(`figure.${qualifier ?? 'exact'}`, { value: wording.count(value) })} · ${t(`status.${status}`)}`
  const facts = [
    [t('claims.item'), claim.by],
    [t('panel.date'), wording.date(claim.date)],
    [t('claims.industries.claimed'), words(claim.industries)],
    [t('claims.scenarios.claimed'), words(claim.scenarios)],
  ] as const
  const notes = [claim.industries.note, claim.scenarios.note].filter((note) => note !== null)
  return (
    <RecordPanel
      id={claim.id}
      vendor={panguVendor}
      title={t('panel.claim', { by: claim.by, date: wording.date(claim.date) })}
      facts={facts}
      wording={wording}
      onClose={onClose}
    >
      {(evidence) => (
        <>
          {notes.length > 0 && (
            <Block title={t('panel.figureNote')}>
              {notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </Block>
          )}
          <SourceList
            title={t('panel.sources.event')}
            sources={sourceFinder(evidence)(claim.sources)}
            wording={wording}
          />
          <Conflicts kind="coverageClaim" id={claim.id} evidence={evidence} wording={wording} />
        </>
      )}
    </RecordPanel>
  )
}

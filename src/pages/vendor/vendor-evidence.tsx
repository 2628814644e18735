import type { VendorPage } from '#charts/vendors/one.ts'
import type { Wording } from '#i18n/wording.ts'
import { TextButton } from '#ui/text-button.tsx'
import { Conflicts, sourceFinder } from '../panel/parts.tsx'
import { SourceList } from '../source-list.tsx'
import { useEvidence } from '../use-evidence.ts'

/** The sources that state the facts, and what sources disagree about: the vendor, its models, its events. */
export function VendorEvidence({ page, wording }: { page: VendorPage; wording: Wording }) {
  const { t } = wording
  const { data: evidence, isError, refetch } = useEvidence(page.id, wording)
  if (isError)
    return (
      <p role="alert">
        {t('load.evidence')} <TextButton onClick={() => void refetch()}>{t('load.retry')}</TextButton>
      </p>
    )
  if (evidence === undefined) return <p role="status">{t('panel.loading')}</p>
  const disputed = page.records.filter(({ kind, id }) =>
    evidence.conflicts.some(({ about }) => about.kind === kind && about.id === id),
  )
  return (
    <>
      <section>
        <h2>{t('panel.title')}</h2>
        <SourceList
          title={t('vendor.factSources')}
          sources={sourceFinder(evidence)(page.sources)}
          wording={wording}
        />
      </section>
      {disputed.length > 0 && (
        <section>
          <h2>{t('panel.conflicts')}</h2>
          {disputed.map(({ kind, id, name }) => (
            <Conflicts
              key={`${kind}/${id}`}
              kind={kind}
              id={id}
              title={name}
              evidence={evidence}
              wording={wording}
            />
          ))}
        </section>
      )}
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { citationsQuery, evidenceQuery } from '#dataset/query.ts'
import { TextButton } from '#ui/text-button.tsx'
import { siteRoot } from '#view/location.ts'
import { useView } from '#view/use-view.ts'
import { sourcesCodec } from '#view/views.ts'
import type { PageProps } from '../site.ts'
import { ViewNotices } from '../view-notices.tsx'
import { Downloads, History, Method } from './about-data.tsx'
import { ConflictList } from './conflict-list.tsx'
import { SourceTable } from './source-table.tsx'
import styles from './sources.module.css'

const parts = ['sources', 'method', 'conflicts', 'history', 'downloads'] as const

/** `/sources`: where every statement comes from, how figures are judged, where sources disagree, what changed. */
export default function SourcesPage({ cut, wording }: PageProps) {
  const { t } = wording
  const { view, problems, setView } = useView(sourcesCodec)
  const evidence = useQuery(evidenceQuery(siteRoot(), wording.language))
  const citations = useQuery(citationsQuery(siteRoot(), wording.language))
  const retry = () => {
    void evidence.refetch()
    void citations.refetch()
  }
  return (
    <>
      <ViewNotices problems={problems} chosen={null} vendors={[]} wording={wording} />
      <h1>
        {evidence.data === undefined
          ? t('sources.name')
          : t('sources.title', {
              n: evidence.data.sources.length,
              models: t('count.models', { n: cut.models.length }),
            })}
      </h1>
      <p className={styles.lead}>{t('sources.lead')}</p>
      <nav className={styles.parts} aria-label={t('sources.parts')}>
        {parts.map((part) => (
          <a key={part} href={`#${part}`}>
            {t(`sources.part.${part}`)}
          </a>
        ))}
      </nav>
      {(evidence.isError || citations.isError) && (
        <p role="alert">
          {t('load.evidence')} <TextButton onClick={retry}>{t('load.retry')}</TextButton>
        </p>
      )}
      {(evidence.isPending || citations.isPending) && <p role="status">{t('load.loading')}</p>}
      {evidence.data !== undefined && citations.data !== undefined && (
        <>
          <SourceTable
            sources={evidence.data.sources}
            citations={citations.data}
            view={view}
            wording={wording}
            onChange={setView}
          />
          <Method figures={citations.data.figures} wording={wording} />
          <ConflictList
            conflicts={evidence.data.conflicts}
            sources={evidence.data.sources}
            records={citations.data.records}
            wording={wording}
          />
          <History changes={citations.data.changes} asOf={cut.asOf} wording={wording} />
        </>
      )}
      <Downloads wording={wording} />
    </>
  )
}

import { Later } from '#ui/later.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { useView } from '#view/use-view.ts'
import { isNarrowed, sourcesCodec } from '#view/views.ts'
import type { PageProps } from '../site.ts'
import { ViewNotices } from '../view-notices.tsx'
import { Downloads, History, Method } from './about-data.tsx'
import { ConflictList } from './conflict-list.tsx'
import { SourceTable } from './source-table.tsx'
import styles from './sources.module.css'
import { useSources } from './use-sources.ts'

const parts = ['sources', 'method', 'conflicts', 'history', 'downloads'] as const

/** `/sources`: where every statement comes from, how figures are judged, where sources disagree, what changed. */
export default function SourcesPage({ cut, wording }: PageProps) {
  const { t } = wording
  const { view, problems, setView } = useView(sourcesCodec)
  const { shown, isFailed, rest } = useSources(wording.language, isNarrowed(view))
  return (
    <>
      <ViewNotices problems={problems} chosen={null} vendors={[]} wording={wording} />
      <h1>
        {shown === undefined
          ? t('sources.name')
          : t('sources.title', { n: shown.sources, models: t('count.models', { n: cut.models.length }) })}
      </h1>
      <p className={styles.lead}>{t('sources.lead')}</p>
      <nav className={styles.parts} aria-label={t('sources.parts')}>
        {parts.map((part) => (
          <a key={part} href={`#${part}`}>
            {t(`sources.part.${part}`)}
          </a>
        ))}
      </nav>
      {isFailed && (
        <p role="alert">
          {t('load.evidence')} <TextButton onClick={rest.retry}>{t('load.retry')}</TextButton>
        </p>
      )}
      {shown === undefined && !isFailed && <p role="status">{t('load.loading')}</p>}
      {shown !== undefined && (
        <>
          <SourceTable shown={shown} rest={rest} view={view} wording={wording} onChange={setView} />
          <Later>
            <Method figures={shown.figures} wording={wording} />
            <ConflictList shown={shown} rest={rest} wording={wording} />
            <History changes={shown.changes} asOf={cut.asOf} wording={wording} />
          </Later>
        </>
      )}
      <Downloads wording={wording} />
    </>
  )
}

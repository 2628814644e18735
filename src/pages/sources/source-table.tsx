import { useMemo } from 'react'
import type { CitationsCut, CutSource } from '#domain/cuts.ts'
import { sourceKinds } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import { Field } from '#ui/field.tsx'
import { Find } from '#ui/find.tsx'
import { TextButton } from '#ui/text-button.tsx'
import type { SourcesView } from '#view/views.ts'
import { Shortened } from './shortened.tsx'
import styles from './sources.module.css'

interface Props {
  readonly sources: readonly CutSource[]
  readonly citations: CitationsCut
  readonly view: SourcesView
  readonly wording: Wording
  onChange(change: Partial<SourcesView>): void
}

/** Every source with what cites it; a kind, and words in title, publisher, address or citing record, narrow the list. */
export function SourceTable({ sources, citations, view, wording, onChange }: Props) {
  const { t, count } = wording
  const all = useMemo(() => withCiting(sources, citations), [sources, citations])
  const found = useMemo(() => all.filter((entry) => matches(entry, view)), [all, view])
  const kinds = sourceKinds
    .map((kind) => ({ kind, n: sources.filter((source) => source.kind === kind).length }))
    .filter(({ n }) => n > 0)
  return (
    <section id="sources" className={styles.part}>
      <h2>{t('sources.part.sources')}</h2>
      <div className={styles.filters}>
        <Field label={t('sources.kind')}>
          <select
            value={view.kind}
            onChange={({ target }) => onChange({ kind: target.value as SourcesView['kind'] })}
          >
            <option value="all">{t('sources.kind.all', { n: sources.length })}</option>
            {kinds.map(({ kind, n }) => (
              <option key={kind} value={kind}>
                {t(`sourceKind.${kind}`)} ({count(n)})
              </option>
            ))}
          </select>
        </Field>
        <Find
          label={t('sources.search')}
          placeholder={t('sources.searchPlaceholder')}
          value={view.q}
          onChange={(q) => onChange({ q })}
        />
        <p role="status">{t('sources.found', { n: found.length })}</p>
      </div>
      {found.length === 0 ? (
        <p>
          {t('sources.none')}{' '}
          <TextButton onClick={() => onChange({ kind: 'all', q: '' })}>{t('control.clear')}</TextButton>
        </p>
      ) : (
        <Shortened items={found} first={50} wording={wording}>
          {({ source, citing }) => (
            <li key={source.id}>
              <a href={source.url} target="_blank" rel="noopener noreferrer" lang={langOf(source)}>
                {source.title}
              </a>
              <span className={styles.quiet}>
                {t(`sourceKind.${source.kind}`)} · {source.publisher}
                {source.date !== null && ` · ${source.date}`} · {source.lang}
              </span>
              <details>
                <summary>{t('sources.citedBy', { n: citing.length })}</summary>
                <ul>
                  {citing.map(({ kind, id, name }) => (
                    <li key={`${kind}/${id}/${name}`}>
                      <span className={styles.quiet}>{t(`recordKind.${kind}`)}</span> {name}
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          )}
        </Shortened>
      )}
    </section>
  )
}

const langOf = ({ lang }: CutSource) => (lang === 'zh' ? 'zh-Hans' : lang)

type CitedSource = ReturnType<typeof withCiting>[number]

function withCiting(sources: readonly CutSource[], { records, citedBy }: CitationsCut) {
  return sources
    .map((source) => {
      const citing = (citedBy[source.id] ?? []).flatMap((index) => records.slice(index, index + 1))
      const text = [source.title, source.publisher, source.url, ...citing.map(({ name }) => name)]
      return { source, citing, text: text.join('\n').toLowerCase() }
    })
    .toSorted((a, b) => b.citing.length - a.citing.length || (a.source.id < b.source.id ? -1 : 1))
}

const matches = ({ source, text }: CitedSource, { kind, q }: SourcesView) =>
  (kind === 'all' || source.kind === kind) && text.includes(q.trim().toLowerCase())

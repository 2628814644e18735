import { useMemo } from 'react'
import { firstShown } from '#dataset/list-sources.ts'
import type { CutSource, SourcesCut } from '#domain/cuts.ts'
import { sourceKinds } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import { Field } from '#ui/field.tsx'
import { Find } from '#ui/find.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { isNarrowed, type SourcesView } from '#view/views.ts'
import { RestState } from './rest-state.tsx'
import { Shortened } from './shortened.tsx'
import styles from './sources.module.css'
import type { Rest } from './use-sources.ts'

interface Props {
  readonly shown: SourcesCut
  readonly rest: Rest
  readonly view: SourcesView
  readonly wording: Wording
  onChange(change: Partial<SourcesView>): void
}

/** Every source with what cites it; a kind, and words in title, publisher, address or citing record, narrow the list. */
export function SourceTable({ shown, rest, view, wording, onChange }: Props) {
  const { t, count } = wording
  const isWhole = rest.state === 'here'
  const searched = useMemo(() => (isWhole ? shown.listed.map(withText) : []), [shown, isWhole])
  // What is shown stays until the whole, in which alone one can search, has come.
  const found = useMemo(
    () => (isWhole ? searched.filter((entry) => matches(entry, view)) : shown.listed),
    [shown, searched, isWhole, view],
  )
  const isWaiting = isNarrowed(view) && !isWhole
  return (
    <section id="sources" className={styles.part}>
      <h2>{t('sources.part.sources')}</h2>
      <div className={styles.filters}>
        <Field label={t('sources.kind')}>
          <select
            value={view.kind}
            onChange={({ target }) => onChange({ kind: target.value as SourcesView['kind'] })}
          >
            <option value="all">{t('sources.kind.all', { n: shown.sources })}</option>
            {sourceKinds
              .filter((kind) => (shown.kinds[kind] ?? 0) > 0)
              .map((kind) => (
                <option key={kind} value={kind}>
                  {t(`sourceKind.${kind}`)} ({count(shown.kinds[kind] ?? 0)})
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
        {isWaiting ? (
          <RestState rest={rest} wording={wording} />
        ) : (
          <p role="status">{t('sources.found', { n: isWhole ? found.length : shown.sources })}</p>
        )}
      </div>
      {found.length === 0 ? (
        <p>
          {t('sources.none')}{' '}
          <TextButton onClick={() => onChange({ kind: 'all', q: '' })}>{t('control.clear')}</TextButton>
        </p>
      ) : (
        <Shortened
          items={found}
          first={firstShown.listed}
          all={isWhole ? found.length : shown.sources}
          rest={rest}
          wording={wording}
        >
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

type Listed = SourcesCut['listed'][number]

/** A source with all that one may find it by. */
const withText = ({ source, citing }: Listed) => ({
  source,
  citing,
  text: [source.title, source.publisher, source.url, ...citing.map(({ name }) => name)]
    .join('\n')
    .toLowerCase(),
})

const matches = ({ source, text }: ReturnType<typeof withText>, { kind, q }: SourcesView) =>
  (kind === 'all' || source.kind === kind) && text.includes(q.trim().toLowerCase())

import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { searchQuery } from '#dataset/query.ts'
import { groupFound } from '#dataset/search/grouped.ts'
import { indexNames, type SearchRecord } from '#dataset/search/name-index.ts'
import { search } from '#dataset/search/search.ts'
import type { Wording } from '#i18n/wording.ts'
import { TextButton } from '#ui/text-button.tsx'
import { goTo, siteRoot } from '#view/location.ts'
import { useView } from '#view/use-view.ts'
import { sharedCodec } from '#view/views.ts'
import { destinationOf } from './destination.ts'
import styles from './search-dialog.module.css'

const mostOfAKind = 5

interface Props {
  readonly wording: Wording
  onClose(): void
}

/** A field with what it finds below, by kind: a combobox whose arrows walk the results, Enter opens one, Escape closes. */
export function SearchDialog({ wording, onClose }: Props) {
  const { t } = wording
  const dialog = useRef<HTMLDialogElement>(null)
  const listId = useId()
  const { view } = useView(sharedCodec)
  const [typed, setTyped] = useState('')
  const [place, setPlace] = useState(0)
  const { data, isError, refetch } = useQuery(searchQuery(siteRoot(), wording.language))
  const index = useMemo(() => (data === undefined ? null : indexNames(data)), [data])
  const found = useMemo(() => (index === null ? null : search(index, typed)), [index, typed])
  const groups = useMemo(() => groupFound(found?.records ?? [], mostOfAKind), [found])
  const options = groups.flatMap(({ records }) => records)
  const active = options[place] ?? null

  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    document.getElementById(`${listId}-${place}`)?.scrollIntoView({ block: 'nearest' })
  }, [listId, place])

  const open = (record: SearchRecord) => {
    dialog.current?.close()
    goTo(destinationOf(record, view), 'push')
    window.scrollTo(0, 0)
    document.getElementById('content')?.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const last = options.length - 1
    if (event.nativeEvent.isComposing || last < 0) return
    if (event.key === 'Enter' && active !== null) open(active)
    else if (event.key === 'ArrowDown') setPlace(place === last ? 0 : place + 1)
    else if (event.key === 'ArrowUp') setPlace(place === 0 ? last : place - 1)
    else return
    event.preventDefault()
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t('search.title')}
      onClose={onClose}
      onPointerDown={(event) => {
        if (event.target === dialog.current) dialog.current.close()
      }}
    >
      <div className={styles.head}>
        <input
          type="text"
          role="combobox"
          aria-label={t('search.title')}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-activedescendant={active === null ? undefined : `${listId}-${place}`}
          aria-describedby={`${listId}-hint`}
          placeholder={t('search.placeholder')}
          value={typed}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={onKeyDown}
          onChange={({ target }) => {
            setTyped(target.value)
            setPlace(0)
          }}
        />
        <TextButton onClick={() => dialog.current?.close()}>{t('search.close')}</TextButton>
      </div>
      {isError ? (
        <p role="alert" className={styles.said}>
          {t('search.failed')} <TextButton onClick={() => void refetch()}>{t('load.retry')}</TextButton>
        </p>
      ) : (
        <p role="status" className={styles.said} id={`${listId}-hint`}>
          {saidOf(typed, found, wording)}
        </p>
      )}
      <div role="listbox" id={listId} aria-label={t('search.results')} className={styles.list}>
        {groups.map(({ kind, count, records }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
          <div key={kind} role="group" aria-labelledby={`${listId}-${kind}`}>
            <div id={`${listId}-${kind}`} role="presentation" className={styles.kind}>
              {t(`search.kind.${kind}`)}
              {count > records.length && (
                <span> · {t('search.more', { shown: records.length, n: count })}</span>
              )}
            </div>
            {records.map((record) => (
              <Option
                key={record.id}
                id={`${listId}-${options.indexOf(record)}`}
                record={record}
                selected={record === active}
                wording={wording}
                onOpen={open}
                onPoint={() => setPlace(options.indexOf(record))}
              />
            ))}
          </div>
        ))}
      </div>
    </dialog>
  )
}

function saidOf(typed: string, found: ReturnType<typeof search> | null, { t }: Wording): string {
  if (found === null) return t('load.loading')
  if (typed.trim() === '') return t('search.hint')
  if (found.records.length === 0) return t('search.none', { typed })
  return found.instead === null
    ? t('search.found', { n: found.records.length })
    : t('search.instead', { typed, instead: found.instead })
}

interface OptionProps {
  readonly id: string
  readonly record: SearchRecord
  readonly selected: boolean
  readonly wording: Wording
  onOpen(record: SearchRecord): void
  onPoint(): void
}

function Option({ id, record, selected, wording, onOpen, onPoint }: OptionProps) {
  const more = [record.detail, record.date === null ? '' : wording.date(record.date, 'short')]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and takes the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className={styles.option}
      onClick={() => onOpen(record)}
      onPointerMove={onPoint}
    >
      <span>{record.name}</span>
      <span className={styles.more}>{more.filter((text) => text !== '').join(' · ')}</span>
    </div>
  )
}

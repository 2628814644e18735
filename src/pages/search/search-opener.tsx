import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { wordingQuery } from '#i18n/catalogue.ts'
import type { Wording } from '#i18n/wording.ts'
import { setSearchOpen, useSearchOpen } from './search-open.ts'
import styles from './search-opener.module.css'

/** The search and what opens it: a button in the page's head, `/`, and ctrl or cmd with K. What it needs is loaded when first opened. */
export function SearchOpener({ wording }: { wording: Wording }) {
  const { t } = wording
  const open = useSearchOpen()
  const words = useQuery({ ...wordingQuery(wording.language, 'search'), enabled: open })
  const dialog = useQuery({
    queryKey: ['search-dialog'],
    queryFn: async () => ({ Dialog: (await import('./search-dialog.tsx')).SearchDialog }),
    enabled: open,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    structuralSharing: false,
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!opensSearch(event)) return
      event.preventDefault()
      setSearchOpen(true)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={() => {
          setSearchOpen(true)
          if (words.isError) void words.refetch()
          if (dialog.isError) void dialog.refetch()
        }}
      >
        {t('search.button')} <span aria-hidden="true">/</span>
      </button>
      {open && (words.isError || dialog.isError) && (
        <span role="alert" className={styles.failed}>
          {t('search.failed')}
        </span>
      )}
      {open && words.data !== undefined && dialog.data !== undefined && (
        <dialog.data.Dialog wording={words.data} onClose={() => setSearchOpen(false)} />
      )}
    </>
  )
}

function opensSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey
  const isTyping =
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping
}

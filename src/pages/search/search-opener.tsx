import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Wording } from '#i18n/wording.ts'
import styles from './search-opener.module.css'

/** Opens the search: a button and, where it takes `keys`, `/` and ctrl or cmd with K. What it needs is loaded when first opened. */
export function SearchOpener({ wording, keys = true }: { wording: Wording; keys?: boolean }) {
  const { t } = wording
  const [open, setOpen] = useState(false)
  const { data, isError, refetch } = useQuery({
    queryKey: ['search-dialog'],
    queryFn: async () => ({ Dialog: (await import('./search-dialog.tsx')).SearchDialog }),
    enabled: open,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    structuralSharing: false,
  })
  useEffect(() => {
    if (!keys) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (!opensSearch(event)) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [keys])
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        aria-haspopup="dialog"
        aria-keyshortcuts={keys ? '/ Control+K Meta+K' : undefined}
        onClick={() => {
          setOpen(true)
          if (isError) void refetch()
        }}
      >
        {t('search.button')} {keys && <span aria-hidden="true">/</span>}
      </button>
      {open && isError && (
        <span role="alert" className={styles.failed}>
          {t('search.failed')}
        </span>
      )}
      {open && data !== undefined && <data.Dialog wording={wording} onClose={() => setOpen(false)} />}
    </>
  )
}

function opensSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey
  const isTyping =
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping
}

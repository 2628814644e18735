import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { MenuButton } from './menu-button.tsx'
import styles from './ui.module.css'

export interface MenuItem {
  readonly id: string
  readonly text: string
  run(): void
}

/** A button that opens a list of actions; arrows walk it, Escape and a click elsewhere close it and focus returns. */
export function Menu({
  label,
  items,
  startsOpen = false,
}: {
  label: string
  items: readonly MenuItem[]
  startsOpen?: boolean
}) {
  const [open, setOpen] = useState(startsOpen)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [towards, setTowards] = useState<'start' | 'end'>('end')
  const menuId = useId()

  // A list that would leave the screen at the left opens to the right.
  useLayoutEffect(() => {
    if (!open) return setTowards('end')
    const list = document.getElementById(menuId)
    if (list !== null && list.getBoundingClientRect().left < 0) setTowards('start')
  }, [open, menuId])

  useEffect(() => {
    if (!open) return
    root.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
    const closeOutside = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [open])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const all = [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
    const here = all.indexOf(document.activeElement as HTMLElement)
    const target = {
      ArrowDown: all[(here + 1) % all.length],
      ArrowUp: all[(here - 1 + all.length) % all.length],
      Home: all[0],
      End: all.at(-1),
    }[event.key]
    if (event.key === 'Escape') close()
    else if (event.key === 'Tab') return setOpen(false)
    else if (target === undefined) return
    else target.focus()
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={styles.menu} ref={root}>
      <MenuButton
        ref={button}
        label={label}
        open={open}
        aria-controls={open ? menuId : undefined}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div
          className={`${styles.items} ${towards === 'start' ? styles.towardsStart : ''}`}
          role="menu"
          id={menuId}
          aria-label={label}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          {items.map(({ id, text, run }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close()
                run()
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { TextButton } from './text-button.tsx'
import styles from './ui.module.css'

interface Props {
  readonly title: string
  readonly close: string
  readonly children: ReactNode
  onClose(): void
}

/** A small modal dialog under its title; Escape, its button and a press outside close it, and focus returns to where it was. */
export function Dialog({ title, close, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onPointerDown={(event) => {
        if (event.target === dialog.current) dialog.current.close()
      }}
    >
      <div className={styles.dialogBody}>
        <div className={styles.dialogHead}>
          <h2 id={titleId}>{title}</h2>
          <TextButton onClick={() => dialog.current?.close()}>{close}</TextButton>
        </div>
        {children}
      </div>
    </dialog>
  )
}

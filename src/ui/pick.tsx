import { type KeyboardEvent, useId, useState } from 'react'
import styles from './ui.module.css'

export interface PickOption {
  readonly id: string
  readonly label: string
  /** Said behind the label, quietly. */
  readonly detail: string
}

interface Props {
  readonly label: string
  readonly placeholder: string
  /** Nothing can be picked now. */
  readonly disabled: boolean
  /** Said when nothing is found. */
  readonly nothing: string
  /** What matches what was typed; all of it where nothing was. */
  find(typed: string): readonly PickOption[]
  /** How many were found, in words. */
  foundText(n: number): string
  onPick(option: PickOption): void
}

const most = 12

/** A field to type in with what matches below: arrows walk the matches, Enter picks one, Escape closes. */
export function Pick({ label, placeholder, disabled, nothing, find, foundText, onPick }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [place, setPlace] = useState(0)
  const found = isOpen ? find(typed) : []
  const shown = found.slice(0, most)
  const active = shown[place]

  const pick = (option: PickOption) => {
    setTyped('')
    setPlace(0)
    setOpen(false)
    onPick(option)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const last = shown.length - 1
    if (event.key === 'Escape' && isOpen) setOpen(false)
    else if (event.key === 'ArrowDown' && !isOpen) setOpen(true)
    else if (event.key === 'Enter' && active !== undefined) pick(active)
    else if (event.key === 'ArrowDown' && last >= 0) setPlace(place >= last ? 0 : place + 1)
    else if (event.key === 'ArrowUp' && last >= 0) setPlace(place <= 0 ? last : place - 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={styles.pick}>
      <label className={styles.field}>
        {label}
        <input
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={active === undefined ? undefined : `${id}-${place}`}
          value={typed}
          maxLength={100}
          placeholder={placeholder}
          disabled={disabled}
          onChange={({ target }) => {
            setTyped(target.value)
            setPlace(0)
            setOpen(true)
          }}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
      </label>
      <div id={`${id}-list`} role="listbox" aria-label={label} hidden={!isOpen || shown.length === 0}>
        {shown.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the field, which keeps the focus
          <div
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === place}
            // The field would lose the focus, and the list with it, before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(option)}
          >
            {option.label} <span>{option.detail}</span>
          </div>
        ))}
      </div>
      {isOpen && shown.length === 0 && <p className={styles.nothing}>{nothing}</p>}
      <span role="status" className="unseen">
        {isOpen && (shown.length === 0 ? nothing : foundText(found.length))}
      </span>
    </div>
  )
}

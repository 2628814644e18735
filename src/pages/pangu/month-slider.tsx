import { useEffect, useId, useState } from 'react'
import { monthsTo } from '#charts/pangu/as-of.ts'
import type { When } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import { TextButton } from '#ui/text-button.tsx'
import styles from './pangu.module.css'

interface Props {
  /** Null is today's data, the last place of the slider. */
  readonly month: When | null
  readonly asOf: string
  /** How many of the entries shown appeared or came further in the month. */
  readonly fresh: number
  readonly wording: Wording
  onChange(month: When | null): void
}

/** Slow enough to read, and for browsers that take only so many changes of the address in half a minute. */
const stepMs = 450

/** Moves the page through the months from the first to today: by hand, by keys, or by itself. */
export function MonthSlider({ month, asOf, fresh, wording, onChange }: Props) {
  const { t } = wording
  const id = useId()
  const [playing, setPlaying] = useState(false)
  const months = monthsTo(asOf)
  const last = months.length - 1
  const at = month === null ? last : months.findIndex(({ value }) => value === month.value)
  const go = (index: number) => onChange(index >= last ? null : (months[index] ?? null))
  const text =
    month === null
      ? t('pangu.month.now', { date: wording.date({ value: asOf, precision: 'day' }) })
      : wording.date(month)

  useEffect(() => {
    if (!playing) return
    if (at >= last) {
      setPlaying(false)
      return
    }
    const timer = window.setTimeout(() => go(at + 1), stepMs)
    return () => window.clearTimeout(timer)
  })
  const play = () => {
    if (!playing && at >= last) go(0)
    setPlaying(!playing)
  }

  return (
    <fieldset className={styles.months} aria-label={t('pangu.month')}>
      <label htmlFor={id}>{t('pangu.month')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={last}
        value={at}
        aria-valuetext={text}
        onChange={({ target }) => {
          setPlaying(false)
          go(Number(target.value))
        }}
      />
      <output htmlFor={id} className={styles.month}>
        {text}
      </output>
      <TextButton aria-label={t('pangu.month.back')} disabled={at <= 0} onClick={() => go(at - 1)}>
        ‹
      </TextButton>
      <TextButton aria-label={t('pangu.month.on')} disabled={at >= last} onClick={() => go(at + 1)}>
        ›
      </TextButton>
      <TextButton aria-pressed={playing} onClick={play}>
        {t(playing ? 'pangu.month.pause' : 'pangu.month.play')}
      </TextButton>
      {month !== null && (
        <span className={styles.fresh} role={playing ? undefined : 'status'}>
          {t('pangu.month.fresh', { n: fresh })}
        </span>
      )}
    </fieldset>
  )
}

import { type KeyboardEvent, type PointerEvent, type RefObject, useMemo, useRef } from 'react'
import type { Span, TimelineModel } from '#charts/model.ts'
import { addMonths } from '#domain/calendar.ts'
import type { Wording } from '#i18n/wording.ts'
import { measureByTable } from '#scenes/measure.ts'
import { layoutStrip, stripPx } from '#scenes/strip.ts'
import { moveEnd, panWindow, shortestWindowMs } from '#scenes/window.ts'
import styles from './chart-drawing.module.css'
import { SceneNodes } from './scene-nodes.tsx'
import { useWidth } from './use-width.ts'

interface Props {
  readonly model: TimelineModel
  readonly wording: Wording
  readonly window: Span
  /** Where the window is by now, which may be a frame ahead of what is drawn. */
  readonly latest: RefObject<Span>
  onMove(window: Span): void
}

type Part = 'from' | 'to' | 'window' | 'new'

/** The whole time with a window on it: drag the window or its ends, draw a new one, or move the ends by keys as sliders. */
export function BrushStrip({ model, wording, window, latest, onMove }: Props) {
  const { ref, widthPx } = useWidth<HTMLFieldSetElement>()
  const grip = useRef<{ part: Part; at: number; window: Span } | null>(null)
  const { span } = model
  const { t } = wording
  const scene = useMemo(
    () => (widthPx === 0 ? null : layoutStrip(model, widthPx, measureByTable)),
    [model, widthPx],
  )
  const x = (ms: number) => ((ms - span.from) / (span.to - span.from)) * widthPx

  const instant = (event: PointerEvent<HTMLFieldSetElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    return span.from + ((event.clientX - left) / width) * (span.to - span.from)
  }
  const onPointerDown = (event: PointerEvent<HTMLFieldSetElement>) => {
    if (event.button !== 0) return
    const at = instant(event)
    const near = (ms: number) => Math.abs(x(ms) - x(at)) < 12
    const whole = window.from === span.from && window.to === span.to
    const part: Part = near(window.from)
      ? 'from'
      : near(window.to)
        ? 'to'
        : !whole && at > window.from && at < window.to
          ? 'window'
          : 'new'
    grip.current = { part, at, window }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent<HTMLFieldSetElement>) => {
    const held = grip.current
    if (held === null) return
    const at = instant(event)
    if (held.part === 'window') onMove(panWindow(held.window, at - held.at, span))
    else if (held.part !== 'new') onMove(moveEnd(held.window, held.part, at, span))
    else if (Math.abs(at - held.at) >= shortestWindowMs)
      onMove({
        from: Math.max(span.from, Math.min(at, held.at)),
        to: Math.min(span.to, Math.max(at, held.at)),
      })
  }
  const end = () => {
    grip.current = null
  }
  const byKey = (part: 'from' | 'to') => (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12 }[
      event.key
    ]
    const ends = { Home: span.from, End: span.to }[event.key]
    if (step === undefined && ends === undefined) return
    const to = ends ?? addMonths(latest.current[part], step ?? 0)
    onMove(moveEnd(latest.current, part, to, span))
    event.preventDefault()
  }
  return (
    <fieldset
      ref={ref}
      className={styles.strip}
      style={{ height: stripPx.height }}
      aria-label={t('timeline.strip')}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {scene !== null && (
        <>
          <svg width={scene.widthPx} height={scene.heightPx} aria-hidden="true">
            <SceneNodes nodes={scene.nodes} />
          </svg>
          <div
            className={styles.pane}
            style={{
              left: x(window.from),
              width: Math.max(2, x(window.to) - x(window.from)),
              height: stripPx.bars,
            }}
          />
          {(['from', 'to'] as const).map((part) => (
            <div
              key={part}
              className={styles.handle}
              style={{ left: x(window[part]), height: stripPx.bars }}
              role="slider"
              tabIndex={0}
              aria-label={t(part === 'from' ? 'timeline.strip.start' : 'timeline.strip.end')}
              aria-orientation="horizontal"
              aria-valuemin={0}
              aria-valuemax={model.months.length}
              aria-valuenow={monthIndex(model, window[part])}
              aria-valuetext={dayText(part === 'from' ? window.from : window.to - 1, wording)}
              onKeyDown={byKey(part)}
            />
          ))}
        </>
      )}
    </fieldset>
  )
}

const monthIndex = ({ months }: TimelineModel, ms: number) => months.filter(({ to }) => to <= ms).length

const dayText = (ms: number, wording: Wording) =>
  wording.date({ value: new Date(ms).toISOString().slice(0, 10), precision: 'day' })

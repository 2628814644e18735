import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { Span, TimelineModel } from '#charts/model.ts'
import type { Wording } from '#i18n/wording.ts'
import { laneHeight, roomyLane } from '#scenes/lane.ts'
import { measureByTable } from '#scenes/measure.ts'
import { axisPx, type EventTarget, layoutTimeline } from '#scenes/timeline.ts'
import { panWindow, showInstant, zoomWindow } from '#scenes/window.ts'
import { BrushStrip } from './brush-strip.tsx'
import { ChartApplication } from './chart-application.tsx'
import styles from './chart-drawing.module.css'
import { walkableLanes, walkEvents } from './event-walk.ts'
import { Tooltip } from './tooltip.tsx'
import { useWidth } from './use-width.ts'
import { useWindow } from './use-window.ts'
import { useZoom } from './use-zoom.ts'
import { nearest } from './walk.ts'

interface Props {
  readonly model: TimelineModel
  readonly wording: Wording
  readonly selectedId: string | null
  onSelect(id: string | null): void
  onWindow(window: Span): void
}

const zoomStep = 1.5

/** A timeline on the page: one Tab stop that takes keys, zoom and pan by wheel, pinch, drag and buttons, a brush above. */
export function TimelineDrawing({ model, wording, selectedId, onSelect, onWindow }: Props) {
  'use memo'
  const { ref, widthPx } = useWidth<HTMLDivElement>()
  const svg = useRef<SVGSVGElement>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const [walked, setWalked] = useState(false)
  const { t } = wording
  const { span } = model
  const { window, onScreen, latest, move } = useWindow(model.window, svg, onWindow)
  const scene = useMemo(
    () => (widthPx === 0 ? null : layoutTimeline(model, widthPx, measureByTable, window, onScreen)),
    [model, widthPx, window, onScreen],
  )
  const lanes = useMemo(() => walkableLanes(model), [model])
  // Kept free until the width is known, so that nothing below moves.
  const leastPx = axisPx + model.lanes.length * laneHeight(1, roomyLane)
  useZoom({ svg, left: scene?.plot.left ?? 0, right: scene?.plot.right ?? 0, span, window, onMove: move })

  const targets = scene?.targets ?? []
  const find = (id: string | null): EventTarget | null => targets.find(({ event }) => event.id === id) ?? null
  const active = find(activeId)
  const selected = find(selectedId)
  const spoken = activeId === null ? '' : (lanes.flat().find(({ id }) => id === activeId)?.spoken ?? '')

  const zoomBy = (factor: number) => {
    const about = active?.event.time.at ?? selected?.event.time.at
    move(zoomWindow(latest.current, factor, about ?? (latest.current.from + latest.current.to) / 2, span))
  }
  const panBy = (share: number) =>
    move(panWindow(latest.current, share * (latest.current.to - latest.current.from), span))

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' && activeId !== null) onSelect(activeId)
    else if (event.key === 'Escape' && (activeId !== null || selectedId !== null)) {
      setActiveId(null)
      onSelect(null)
    } else if (event.key === '+' || event.key === '=') zoomBy(1 / zoomStep)
    else if (event.key === '-' || event.key === '_') zoomBy(zoomStep)
    else if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight'))
      panBy(event.key === 'ArrowLeft' ? -0.25 : 0.25)
    else {
      const next = walkEvents(lanes, activeId ?? selectedId, event.key)
      if (next === null) return
      setActiveId(next.id)
      setWalked(true)
      const shown = showInstant(latest.current, next.time.at, span)
      if (shown !== latest.current) move(shown)
    }
    event.preventDefault()
  }
  return (
    <div ref={ref} className={styles.lanes} style={{ minHeight: leastPx }}>
      {scene !== null && (
        <div
          className={scene.plot.left === 0 ? styles.overviewNarrow : styles.overview}
          style={scene.plot.left === 0 ? {} : { gridTemplateColumns: `${scene.plot.left}px minmax(0, 1fr)` }}
        >
          <div className={styles.steps}>
            {(
              [
                ['control.earlier', '←', () => panBy(-0.5)],
                ['control.later', '→', () => panBy(0.5)],
                ['control.zoomOut', '−', () => zoomBy(zoomStep)],
                ['control.zoomIn', '+', () => zoomBy(1 / zoomStep)],
              ] as const
            ).map(([key, sign, run]) => (
              <button key={key} type="button" aria-label={t(key)} title={t(key)} onClick={run}>
                {sign}
              </button>
            ))}
          </div>
          <BrushStrip model={model} wording={wording} window={window} latest={latest} onMove={move} />
        </div>
      )}
      {scene !== null && (
        <ChartApplication
          scene={scene}
          label={model.summary}
          hint={t('timeline.keyboard')}
          spoken={spoken}
          svgRef={svg}
          marked={[
            selected && { as: 'selected', id: selected.event.id, x: selected.x, y: selected.y },
            active && {
              as: 'active',
              id: active.event.id,
              x: active.x,
              y: active.y,
              ...(walked ? { onDrawn: bringIntoView } : {}),
            },
          ]}
          onKeyDown={onKeyDown}
          onPoint={(place) => {
            setActiveId(nearest(targets, place)?.event.id ?? null)
            setWalked(false)
          }}
          onLeave={() => setActiveId(null)}
          onPress={(place) => {
            const target = nearest(targets, place)
            if (target !== null) onSelect(target.event.id)
          }}
        >
          {active !== null && (
            <Tooltip
              title={active.event.title}
              subtitle={`${active.event.vendorLabel} · ${active.event.dateText}`}
              value={`${active.event.cell.text} · ${active.event.cell.statusText}`}
              foot={t('count.sources', { n: active.event.cell.sources.length })}
              x={active.x}
              y={active.y}
              frameWidthPx={widthPx}
            />
          )}
        </ChartApplication>
      )}
    </div>
  )
}

/** Scrolls the page to a mark that the keys led to, if it is off the screen or under the strip. */
function bringIntoView(mark: SVGCircleElement | null) {
  const box = mark?.getBoundingClientRect()
  if (box !== undefined && (box.top < 100 || box.bottom > window.innerHeight - 20))
    window.scrollBy({ top: box.top - window.innerHeight / 2 })
}

import { type KeyboardEvent, useMemo, useState } from 'react'
import type { ScatterModel, ScatterPoint } from '#charts/model.ts'
import type { Wording } from '#i18n/wording.ts'
import { measureByTable } from '#scenes/measure.ts'
import { layoutScatter } from '#scenes/scatter.ts'
import type { Target } from '#scenes/scene.ts'
import { ChartApplication } from './chart-application.tsx'
import { Tooltip } from './tooltip.tsx'
import { useWidth } from './use-width.ts'
import { nearest, walk } from './walk.ts'

interface Props {
  readonly model: ScatterModel
  readonly wording: Wording
  readonly selectedId: string | null
  /** As tall as its width asks for unless told. */
  readonly tallPx?: number
  onSelect(id: string | null): void
}

/** A scatter on the page: one Tab stop, arrow keys walk the points, hover and focus show the same tooltip. */
export function ScatterDrawing({ model, wording, selectedId, tallPx, onSelect }: Props) {
  const { ref, widthPx } = useWidth<HTMLDivElement>()
  const [activeId, setActiveId] = useState<string | null>(null)
  const heightPx = tallPx ?? (widthPx < 560 ? 440 : 540)
  const scene = useMemo(
    () => (widthPx === 0 ? null : layoutScatter(model, { widthPx, heightPx }, measureByTable)),
    [model, widthPx, heightPx],
  )
  const targets = scene?.targets ?? []
  const find = (id: string | null): Target | null => targets.find(({ point }) => point.id === id) ?? null
  const active = find(activeId)
  const selected = find(selectedId)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' && active !== null) onSelect(active.point.id)
    else if (event.key === 'Escape' && (active !== null || selected !== null)) {
      setActiveId(null)
      onSelect(null)
    } else {
      const next = walk(targets, active ?? selected, event.key)
      if (next === null) return
      setActiveId(next.point.id)
    }
    event.preventDefault()
  }

  return (
    <div ref={ref} style={{ minHeight: heightPx }}>
      {scene !== null && (
        <ChartApplication
          scene={scene}
          label={model.summary}
          hint={wording.t('chart.keyboard')}
          spoken={active?.point.spoken ?? ''}
          marked={[
            selected && { as: 'selected', id: selected.point.id, x: selected.x, y: selected.y },
            active && { as: 'active', id: active.point.id, x: active.x, y: active.y },
          ]}
          onKeyDown={onKeyDown}
          onPoint={(place) => setActiveId(nearest(targets, place)?.point.id ?? null)}
          onLeave={() => setActiveId(null)}
          onPress={(place) => {
            const target = nearest(targets, place)
            if (target !== null) onSelect(target.point.id)
          }}
        >
          {active !== null && (
            <Tooltip
              title={active.point.label}
              subtitle={`${labelOf(model, active)} · ${active.point.dateText}`}
              value={valueText(active.point)}
              foot={[
                ...(active.point.cell.value === null ? [] : [active.point.cell.statusText]),
                wording.t('count.sources', { n: active.point.cell.sources.length }),
              ].join(' · ')}
              more={moreText(active, targets, wording)}
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

const valueText = ({ cell, second }: ScatterPoint) =>
  second === null ? cell.text : `${cell.text} · ${second.label} ${second.cell.text}`

const mostNamed = 6

/** Who else stands within a mark's width: where hundreds of models share a size, one mark hides others. */
function moreText({ point, x, y }: Target, targets: readonly Target[], wording: Wording): string {
  const here = targets.filter(
    (other) => other.point.id !== point.id && Math.hypot(other.x - x, other.y - y) < 6,
  )
  if (here.length === 0) return ''
  const names = here.slice(0, mostNamed).map((other) => other.point.label)
  return wording.t('growth.here', {
    n: here.length,
    list: `${wording.list(names)}${here.length > mostNamed ? '…' : ''}`,
  })
}

const labelOf = (model: ScatterModel, { seriesId }: Target) =>
  [...model.series, ...(model.references === null ? [] : [model.references])].find(
    ({ id }) => id === seriesId,
  )?.label ?? ''

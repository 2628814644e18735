import { type KeyboardEvent, useMemo, useState } from 'react'
import type { TreeModel } from '#charts/model.ts'
import type { Wording } from '#i18n/wording.ts'
import { measureByTable } from '#scenes/measure.ts'
import { layoutTree, type TreeTarget } from '#scenes/tree.ts'
import { ChartApplication } from './chart-application.tsx'
import { Tooltip } from './tooltip.tsx'
import { useWidth } from './use-width.ts'

interface Props {
  readonly model: TreeModel
  readonly wording: Wording
  readonly selectedId: string | null
  onSelect(id: string | null): void
}

/** The tree of tiers: hover, focus and selection draw one path strong, arrow keys follow what was made from what. */
export function TreeDrawing({ model, wording, selectedId, onSelect }: Props) {
  'use memo'
  const { ref, widthPx } = useWidth<HTMLDivElement>()
  const [activeId, setActiveId] = useState<string | null>(null)
  const focusId = activeId ?? selectedId
  const scene = useMemo(
    () => (widthPx === 0 ? null : layoutTree(model, widthPx, measureByTable, focusId)),
    [model, widthPx, focusId],
  )
  const targets = scene?.targets ?? []
  const find = (id: string | null) => targets.find(({ item }) => item.id === id) ?? null
  const active = find(activeId)
  const selected = find(selectedId)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' && active !== null) onSelect(active.item.id)
    else if (event.key === 'Escape' && (active !== null || selected !== null)) {
      setActiveId(null)
      onSelect(null)
    } else {
      const next = walkTree(targets, active ?? selected, event.key)
      if (next === null) return
      setActiveId(next.item.id)
    }
    event.preventDefault()
  }

  return (
    <div ref={ref}>
      {scene !== null && (
        <ChartApplication
          scene={scene}
          label={model.summary}
          hint={wording.t('pangu.keyboard.tree')}
          spoken={active === null ? '' : spokenOf(active, wording)}
          marked={[
            selected && { as: 'selected', id: selected.item.id, x: selected.x, y: selected.y },
            active && { as: 'active', id: active.item.id, x: active.x, y: active.y },
          ]}
          onKeyDown={onKeyDown}
          onPoint={(place) => setActiveId(entryAt(targets, place)?.item.id ?? null)}
          onLeave={() => setActiveId(null)}
          onPress={(place) => {
            const target = entryAt(targets, place)
            if (target !== null) onSelect(target.item.id)
          }}
        >
          {active !== null && (
            <Tooltip
              title={active.item.label}
              subtitle={`${active.item.industryLabel} · ${active.item.dateText}`}
              value={active.item.cell.text}
              foot={[
                active.item.cell.statusText,
                wording.t('count.sources', { n: active.item.cell.sources.length }),
              ].join(' · ')}
              more={active.isPath ? wording.t('pangu.path') : ''}
              x={active.endPx}
              y={active.y}
              frameWidthPx={widthPx}
            />
          )}
        </ChartApplication>
      )}
    </div>
  )
}

const spokenOf = ({ item, isPath }: TreeTarget, { t }: Wording) =>
  isPath ? `${item.spoken} (${t('pangu.path')})` : item.spoken

const rowReachPx = 10

/** The entry whose sign or words lie under a place. */
const entryAt = (targets: readonly TreeTarget[], { x, y }: { x: number; y: number }): TreeTarget | null =>
  targets.find(
    (target) => Math.abs(target.y - y) <= rowReachPx && x >= target.x - rowReachPx && x <= target.endPx + 4,
  ) ?? null

/** Where a key leads: left to what an entry was made from, right to the first made from it, up and down within its tier. Null is no change. */
export function walkTree(
  targets: readonly TreeTarget[],
  from: TreeTarget | null,
  key: string,
): TreeTarget | null {
  if (key === 'Home') return targets[0] ?? null
  if (key === 'End') return targets.at(-1) ?? null
  if (!key.startsWith('Arrow')) return null
  if (from === null) return targets[0] ?? null
  const find = (id: string | null | undefined) => targets.find(({ item }) => item.id === id) ?? null
  if (key === 'ArrowLeft') return find(from.parentId)
  if (key === 'ArrowRight') return find(from.childIds[0])
  const column = targets.filter(({ item }) => item.tier === from.item.tier).toSorted((a, b) => a.y - b.y)
  return (
    column[column.findIndex(({ item }) => item.id === from.item.id) + (key === 'ArrowDown' ? 1 : -1)] ?? null
  )
}

import { useLayoutEffect, useRef, useState } from 'react'
import type { ModelsView } from '#view/views.ts'
import type { Press } from './sort-press.ts'

type Sort = ModelsView['sort']

const load = () => import('./sort-press.ts')

/** Sorting by presses on heads. What works them out is loaded when a pointer or the focus comes near; presses wait for it. */
export function useSorting(sort: Sort, onSort: (sort: Sort) => void) {
  const [failed, setFailed] = useState(false)
  const waiting = useRef<Press[]>([])
  const present = useRef<{ sort: Sort; onSort: typeof onSort } | null>(null)
  useLayoutEffect(() => {
    present.current = { sort, onSort }
    // Who has gone to another page is not to be taken back.
    return () => {
      present.current = null
    }
  })
  return {
    failed,
    comesNear: () => void load().catch(() => undefined),
    press: async (press: Press) => {
      waiting.current.push(press)
      const module = await load().catch(() => null)
      const presses = waiting.current.splice(0)
      setFailed(module === null)
      if (module === null || present.current === null || presses.length === 0) return
      present.current.onSort(presses.reduce(module.sortAfter, present.current.sort))
    },
  }
}

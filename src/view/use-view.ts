import { useMemo } from 'react'
import { type Codec, readView, type ViewProblem, writeView } from './codec.ts'
import { goTo, usePlace } from './location.ts'
import { routeOf } from './routes.ts'
import { codecOf, type SharedView } from './views.ts'

/** What the reader looks at, from the query, and how to change it. Filters replace the step in the history, selections add one. */
export function useView<View extends object>(codec: Codec<View>) {
  const { path, query } = usePlace()
  const { view, problems } = useMemo(() => readView(codec, query), [codec, query])
  const setView = (change: Partial<View>, how: 'push' | 'replace' = 'replace') =>
    goTo({ path, query: writeView(codec, { ...view, ...change }) }, how)
  return { view, problems, setView } satisfies {
    view: View
    problems: readonly ViewProblem[]
    setView: (change: Partial<View>, how?: 'push' | 'replace') => void
  }
}

/** Changes what all pages share (language, theme) and leaves the page's own view as it is. */
export function useSetting() {
  const { path, query } = usePlace()
  return (change: Partial<SharedView>) => {
    const codec = codecOf(routeOf(path).page)
    goTo({ path, query: writeView(codec, { ...readView(codec, query).view, ...change }) }, 'replace')
  }
}

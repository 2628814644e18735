import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { listSources } from '#dataset/list-sources.ts'
import { citationsQuery, evidenceQuery, sourcesQuery } from '#dataset/query.ts'
import type { SourcesCut } from '#domain/cuts.ts'
import type { Language } from '#domain/vocabulary.ts'
import { siteRoot } from '#view/location.ts'

/** Whether the whole has been asked for and not come. */
export interface Rest {
  readonly state: 'not-asked' | 'loading' | 'failed' | 'here'
  ask(): void
  /** Asks again for what could not be loaded. */
  retry(): void
}

/** What the page shows: its beginning, and the whole once a view needs it (`needsAll`) or a list is asked for whole. */
export function useSources(
  language: Language,
  needsAll: boolean,
): { readonly shown: SourcesCut | undefined; readonly isFailed: boolean; readonly rest: Rest } {
  const root = siteRoot()
  const [isAsked, setAsked] = useState(false)
  const enabled = needsAll || isAsked
  const evidence = useQuery({ ...evidenceQuery(root, language), enabled })
  const citations = useQuery({ ...citationsQuery(root, language), enabled })
  const all = useMemo(
    () =>
      evidence.data === undefined || citations.data === undefined
        ? undefined
        : listSources(evidence.data, citations.data),
    [evidence.data, citations.data],
  )
  // Whoever comes with a view that needs the whole waits for that alone.
  const beginning = useQuery({ ...sourcesQuery(root, language), enabled: !enabled && all === undefined })
  const shown = all ?? beginning.data
  const hasFailed = [evidence, citations].some(({ isError, isFetching }) => isError && !isFetching)
  const stateOf = (): Rest['state'] => {
    if (all !== undefined) return 'here'
    if (!enabled) return 'not-asked'
    return hasFailed ? 'failed' : 'loading'
  }
  return {
    shown,
    isFailed: shown === undefined && (hasFailed || (beginning.isError && !beginning.isFetching)),
    rest: {
      state: stateOf(),
      ask: () => setAsked(true),
      retry() {
        for (const query of [evidence, citations, beginning]) if (query.isError) void query.refetch()
      },
    },
  }
}

import { constructTable, rowSortingFeature, tableFeatures } from '@tanstack/react-table'
import { type ModelColumn, modelColumns } from '#domain/vocabulary.ts'
import type { ModelsView } from '#view/views.ts'

type Sort = ModelsView['sort']

export interface Press {
  readonly column: ModelColumn
  /** Within the order there is, rather than in its place. */
  readonly within: boolean
}

const unwatched = () => ({ unsubscribe() {} })

// It is asked once and thrown away: nobody watches its state.
const features = tableFeatures({
  rowSortingFeature,
  coreReactivityFeature: {
    createOptionsStore: false,
    wrapExternalAtoms: false,
    createReadonlyAtom: (get) => ({ get, subscribe: unwatched }),
    createWritableAtom: (value) => ({ get: () => value, set() {}, subscribe: unwatched }),
    addSubscription() {},
    batch: (work) => work(),
    untrack: (work) => work(),
    schedule: queueMicrotask,
  },
})
const columns = modelColumns.map((id) => ({ id, accessorFn: () => null }))

/** What a press on a head makes of a sort, by the rules of react-table. Rows come sorted: the files that leave the page must hold them in the same order. */
export function sortAfter(sort: Sort, { column, within }: Press): Sort {
  let sorting = sort.map(({ id, descending }) => ({ id: id as string, desc: descending }))
  const table = constructTable({
    features,
    columns,
    data: [],
    manualSorting: true,
    sortDescFirst: false,
    state: { sorting },
    onSortingChange: (update) => {
      sorting = typeof update === 'function' ? update(sorting) : update
    },
  })
  table.getColumn(column)?.toggleSorting(undefined, within)
  return sorting.map(({ id, desc }) => ({ id: id as ModelColumn, descending: desc }))
}

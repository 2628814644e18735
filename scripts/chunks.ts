import type { Rolldown } from 'vite'

type ModuleInfo = (id: string) => Rolldown.ModuleInfo | null

type NameOf = (id: string, build: { getModuleInfo: ModuleInfo }) => string | null

const entry = /[\\/]src[\\/]app[\\/]main\.tsx$/
const ofAPage = /[\\/]src[\\/]pages[\\/](\w+)[\\/]page\.tsx$/
const ofPagesOnly = /[\\/]src[\\/](pages|charts[\\/]overview)/
const onDemand = /[\\/]d3-(?!array|time[\\/])[\w-]+[\\/]/
/** Pages whose first view holds a chart, drawn or as a table, with everything around it. */
const graphPages = ['growth', 'timeline', 'pangu', 'overview']
const tablePages = ['compare', 'models', 'model']
const chartPages = ['growth', 'timeline', 'pangu', 'compare', 'models']

/**
 * Files of the build besides one for each page, by who needs a module at once, the most shared first. Left alone the bundler
 * makes a file for every set of pages, forty for a first visit, and forty small files compress a tenth worse.
 */
export function chunkGroups(): { name: NameOf; priority: number; debugName: string }[] {
  let usersOf: Map<string, Set<string>> | undefined
  const named =
    (name: string, fits: (users: Set<string>) => boolean): NameOf =>
    (id, build) => {
      usersOf ??= usersByModule(id, (of) => build.getModuleInfo(of))
      const users = usersOf.get(id)
      return users !== undefined && fits(users) ? name : null
    }
  const pagesOf = (users: Set<string>, pages: readonly string[]) =>
    pages.filter((page) => users.has(page)).length
  const apart = (name: string, pages: readonly string[]): NameOf => {
    const own = named(name, (users) => users.size === pages.length && pagesOf(users, pages) === pages.length)
    return (id, build) => (ofPagesOnly.test(id) ? null : own(id, build))
  }
  const onTablePages = (users: Set<string>) =>
    pagesOf(users, tablePages) >= 2 && pagesOf(users, graphPages) === 0
  const onChartPages = (users: Set<string>) => pagesOf(users, chartPages) >= 2 && !onTablePages(users)
  const onRecordPages = (users: Set<string>) => ['model', 'vendor', 'sources'].some((page) => users.has(page))
  const groups: { name: NameOf; priority: number }[] = [
    // d3 is one package to its importers: its gestures and its tree would come with its scales.
    {
      name: (id) => (/d3-hierarchy/.test(id) ? 'd3-tree' : onDemand.test(id) ? 'd3-gestures' : null),
      priority: 5,
    },
    { name: (id) => (/^\0rolldown/.test(id) ? 'site' : null), priority: 4 },
    { name: named('site', (users) => users.has('site') || users.size >= 8), priority: 4 },
    { name: named('records', (users) => onChartPages(users) && onRecordPages(users)), priority: 3 },
    // A comparison is a table in a chart's frame: marks, labels and what answers the pointer are not for it.
    {
      name: named('signs', (users) => !onTablePages(users) && pagesOf(users, ['overview', 'compare']) === 2),
      priority: 2,
    },
    { name: named('charts', (users) => onChartPages(users) && users.has('overview')), priority: 2 },
    { name: named('figures', (users) => onChartPages(users) && users.has('compare')), priority: 1 },
    {
      name: named('chart-pages', (users) => onChartPages(users) && pagesOf(users, ['timeline', 'pangu']) > 0),
      priority: 1,
    },
    { name: named('years', onChartPages), priority: 1 },
    // A chart in a frame of another page has these too, without the page around them.
    { name: apart('events', ['timeline']), priority: 1 },
    { name: apart('sizes', ['overview', 'growth']), priority: 0 },
    // A module's own imports come with it unless they have a place already.
    { name: named('tables', (users) => onTablePages(users) && users.has('model')), priority: 0 },
  ]
  return groups.map((group, place) => ({ ...group, debugName: `group ${place + 1}` }))
}

/** Every module that the entry or a page imports, without waiting for it, and which of them those are. */
function usersByModule(anyId: string, info: ModuleInfo): Map<string, Set<string>> {
  const usersOf = new Map<string, Set<string>>()
  for (const id of allFrom(anyId, info)) {
    const user = entry.test(id) ? 'site' : ofAPage.exec(id)?.[1]
    if (user === undefined) continue
    for (const needed of reached([id], (at) => info(at)?.importedIds ?? []))
      usersOf.set(needed, (usersOf.get(needed) ?? new Set()).add(user))
  }
  return usersOf
}

/** The whole graph that a module belongs to. */
const allFrom = (id: string, info: ModuleInfo) =>
  reached([id], (at) => {
    const module = info(at)
    return module === null
      ? []
      : [
          ...module.importedIds,
          ...module.dynamicallyImportedIds,
          ...module.importers,
          ...module.dynamicImporters,
        ]
  })

function reached(from: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const seen = new Set(from)
  for (const id of seen) for (const other of next(id)) seen.add(other)
  return seen
}

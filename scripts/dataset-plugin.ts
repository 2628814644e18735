import { createHash } from 'node:crypto'
import { toJsonSchema } from '@valibot/to-json-schema'
import type { Plugin } from 'vite'
import { cutCharts, cutEvidence } from '../src/dataset/cut.ts'
import { reportOf } from '../src/dataset/problem.ts'
import { publishedTables } from '../src/dataset/tables.ts'
import { type Landscape, landscape as landscapeSchema } from '../src/domain/schema.ts'
import { languages } from '../src/domain/vocabulary.ts'
import { toCsv } from '../src/export/csv.ts'
import { readData } from './read-data.ts'

const virtual = 'virtual:dataset'
const resolved = `\0${virtual}`
const cutters = { charts: cutCharts, evidence: cutEvidence }

interface Published {
  /** Path under the site's root to content. */
  readonly files: Map<string, string>
  readonly addresses: Record<string, Record<string, string>>
}

/** Everything that is published of the dataset; names of cuts carry a hash of their content. */
function publish(landscape: Landscape): Published {
  const files = new Map<string, string>([
    ['data/landscape.json', `${JSON.stringify(landscape, null, 1)}\n`],
    ['data/landscape.schema.json', `${JSON.stringify(publishedSchema(), null, 1)}\n`],
  ])
  for (const [name, table] of Object.entries(publishedTables(landscape)))
    files.set(`data/${name}.csv`, toCsv(table))
  const addresses: Published['addresses'] = {}
  for (const [kind, cut] of Object.entries(cutters)) {
    const byLanguage: Record<string, string> = {}
    for (const language of languages) {
      const text = JSON.stringify(cut(landscape, language))
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
      byLanguage[language] = `data/${kind}.${language}.${hash}.json`
      files.set(byLanguage[language], text)
    }
    addresses[kind] = byLanguage
  }
  return { files, addresses }
}

/** JSON Schema of the published file. Checks that JSON Schema cannot express are the data rules' part. */
export const publishedSchema = () =>
  toJsonSchema(landscapeSchema, { errorMode: 'ignore', typeMode: 'output' })

/** Reads `data/`, refuses to build on any problem, serves or emits what is published, and tells the pages its addresses. */
export function dataset(folder: string): Plugin {
  let published: Published | undefined
  let building = false
  const current = (): Published => {
    if (published !== undefined) return published
    const { landscape, problems } = readData(folder)
    if (problems.length > 0) throw new Error(`The dataset has problems.\n\n${reportOf(problems)}`)
    published = publish(landscape)
    return published
  }
  return {
    name: 'dataset',
    configResolved({ command }) {
      building = command === 'build'
    },
    buildStart() {
      published = undefined
      current()
    },
    resolveId: (id) => (id === virtual ? resolved : undefined),
    load: (id) => (id === resolved ? `export default ${JSON.stringify(current().addresses)}` : undefined),
    generateBundle() {
      if (!building) return
      for (const [fileName, source] of current().files) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return
        published = undefined
        const module = server.moduleGraph.getModuleById(resolved)
        if (module) server.moduleGraph.invalidateModule(module)
        server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').replace(/^\//, '')
        const content = path.startsWith('data/') ? current().files.get(path) : undefined
        if (content === undefined) return next()
        response.setHeader(
          'Content-Type',
          path.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json',
        )
        response.end(content)
      })
    },
  }
}

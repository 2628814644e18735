import { createHash } from 'node:crypto'
import { toJsonSchema } from '@valibot/to-json-schema'
import type { Plugin } from 'vite'
import { cutSchemas } from '../src/dataset/cut-schemas.ts'
import { cuttersFor } from '../src/dataset/cutters.ts'
import { packCut } from '../src/dataset/pack.ts'
import { partAddress } from '../src/dataset/part-address.ts'
import { partCutters, partNames } from '../src/dataset/parts.ts'
import { reportOf } from '../src/dataset/problem.ts'
import { publishedTables } from '../src/dataset/tables.ts'
import { type Landscape, landscape as landscapeSchema } from '../src/domain/schema.ts'
import { type Language, languages } from '../src/domain/vocabulary.ts'
import { toCsv } from '../src/export/csv.ts'
import { allIndustries, namedPages } from './named-pages.ts'
import { readData } from './read-data.ts'
import { workbookOf } from './workbook.ts'

const virtual = 'virtual:dataset'
const resolved = `\0${virtual}`
const cutters = cuttersFor(namedPages, allIndustries)

interface Published {
  /** Path under the site's root to content. */
  readonly files: Map<string, string | Buffer>
  readonly addresses: Record<string, Record<string, string>>
}

/** Everything that is published of the dataset; names of cuts carry a hash of their content, and parts that of their whole. */
async function publish(landscape: Landscape): Promise<Published> {
  const tables = publishedTables(landscape)
  // JSON Schema cannot express the checks on dates and cross references; they are the data rules' part.
  const schema = toJsonSchema(landscapeSchema, { errorMode: 'ignore', typeMode: 'output' })
  const files: Published['files'] = new Map<string, string | Buffer>([
    ['data/landscape.json', `${JSON.stringify(landscape, null, 1)}\n`],
    ['data/landscape.schema.json', `${JSON.stringify(schema, null, 1)}\n`],
    ['data/landscape.xlsx', await workbookOf(tables)],
  ])
  for (const name of Object.keys(tables) as (keyof typeof tables)[])
    files.set(`data/${name}.csv`, toCsv(tables[name]))
  const cuts = publishCuts(landscape, languages)
  for (const [path, text] of cuts.files) files.set(path, text)
  return { files, addresses: cuts.addresses }
}

/** What pages load, in some languages. */
export function publishCuts(landscape: Landscape, wanted: readonly Language[]): Published {
  const files: Published['files'] = new Map()
  const addresses: Published['addresses'] = {}
  for (const kind of Object.keys(cutters) as (keyof typeof cutters)[]) {
    const byLanguage: Record<string, string> = {}
    for (const language of wanted) {
      const text = JSON.stringify(packCut(cutSchemas[kind], cutters[kind](landscape, language)))
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
      byLanguage[language] = `data/${kind}.${language}.${hash}.json`
      files.set(byLanguage[language], text)
    }
    addresses[kind] = byLanguage
  }
  for (const kind of Object.keys(partCutters) as (keyof typeof partCutters)[])
    for (const language of wanted) {
      const partOf = partCutters[kind](landscape, language)
      for (const vendor of partNames(landscape))
        files.set(
          partAddress(addresses[kind]?.[language] ?? '', vendor),
          JSON.stringify(packCut(cutSchemas[kind], partOf(vendor))),
        )
    }
  return { files, addresses }
}

const types: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Reads `data/`, refuses to build on any problem, serves or emits what is published, and tells the pages its addresses. */
export function dataset(folder: string): Plugin {
  let published: Promise<Published> | undefined
  let building = false
  const current = (): Promise<Published> => {
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
    async buildStart() {
      published = undefined
      await current()
    },
    resolveId: (id) => (id === virtual ? resolved : undefined),
    async load(id) {
      return id === resolved ? `export default ${JSON.stringify((await current()).addresses)}` : undefined
    },
    async generateBundle() {
      if (!building) return
      for (const [fileName, source] of (await current()).files)
        this.emitFile({ type: 'asset', fileName, source })
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
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.replace(/^\//, '') ?? ''
        if (!path.startsWith('data/')) return next()
        try {
          const content = (await current()).files.get(path)
          if (content === undefined) return next()
          response.setHeader(
            'Content-Type',
            types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
          )
          response.end(content)
        } catch (error) {
          // A broken record is shown in the browser and must not end the server: the curator is about to mend it.
          next(error)
        }
      })
    },
  }
}

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { languages } from '../src/domain/vocabulary.ts'
import { languageFolder } from '../src/view/language-folder.ts'
import { pageIds, pathOf } from '../src/view/routes.ts'
import { readData } from './read-data.ts'

const worker = fileURLToPath(new URL('offline/worker.js', import.meta.url))

/**
 * Writes `offline.js`, the service worker, with the list of what makes the site: pages, code and cuts of the data. Downloads
 * (CSV, the whole dataset), parts of cuts that are kept whole, and the pages that say one model or developer without JavaScript
 * are not kept.
 */
export function offline(folder: string): Plugin {
  return {
    name: 'offline',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const hashed = Object.keys(bundle).filter((name) =>
          /^(assets\/.*|data\/[^/]*)[.-][\w-]{8,}\.\w+$/.test(name),
        )
        const pages = [
          ...languages.flatMap((language) =>
            pageIds.map((page) => languageFolder(language) + pathOf({ page })),
          ),
          'offline/page/',
        ]
        const files = [...pages, 'favicon.svg', 'first.js', ...hashed.toSorted()]
        const content = createHash('sha256')
        for (const [name, file] of Object.entries(bundle).toSorted(([a], [b]) => (a < b ? -1 : 1)))
          content.update(name).update(file.type === 'asset' ? file.source : file.code)
        const head = {
          build: content.digest('hex').slice(0, 12),
          dataVersion: readData(folder).landscape.version,
          files,
        }
        const source = [
          ...Object.entries(head).map(([name, value]) => `const ${name} = ${JSON.stringify(value)}`),
          readFileSync(worker, 'utf8'),
        ].join('\n')
        this.emitFile({ type: 'asset', fileName: 'offline.js', source })
      },
    },
  }
}

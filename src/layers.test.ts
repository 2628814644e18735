import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// A boundary check that sees no files is green: these files break the layers, and the linter must say so.
const broken = [
  ['domain', "import '#charts/model.ts'", 'domain stands alone'],
  ['domain', "import 'react'", 'domain stands alone'],
  ['dataset', "import '#i18n/en.ts'", 'the dataset knows the domain only'],
  [
    'charts',
    "import type { Scene } from '#scenes/scene.ts'\nexport type S = Scene",
    'a chart model has no pixels',
  ],
  ['charts', "import 'recharts'", 'a chart model has no pixels'],
  ['charts', "import '../../scenes/scene.ts'", 'a chart model has no pixels'],
  ['charts', 'export const width = window.innerWidth', 'Do not use the global variable window'],
  ['scenes', "import '#drawing/walk.ts'", 'a scene is laid out from a chart model alone'],
  ['drawing', "import '#export/csv.ts'", 'drawing and export never see each other'],
  ['export', "import '#drawing/walk.ts'", 'drawing and export never see each other'],
  ['ui', "import '#dataset/load.ts'", 'ui knows no dataset'],
  ['pages', "import '#app/app.tsx'", 'pages are below app'],
] as const
const allowed = ['charts', "import '#domain/when.ts'"] as const

const folders: string[] = []
const saidOf = new Map<string, string>()

beforeAll(() => {
  const files = [...broken, allowed].map(([layer, code]) => {
    const folder = mkdtempSync(join('src', layer, 'canary-'))
    folders.push(folder)
    const file = join(folder, 'canary.ts')
    writeFileSync(file, `${code}\n`)
    return { key: `${layer} ${code}`, file }
  })
  const { stdout } = spawnSync(
    'node_modules/.bin/biome',
    ['lint', '--reporter=json', '--max-diagnostics=100', ...files.map(({ file }) => file)],
    { encoding: 'utf8' },
  )
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { location: { path: string } }[] }
  for (const { key, file } of files)
    saidOf.set(
      key,
      JSON.stringify(diagnostics.filter(({ location }) => location.path.replaceAll('\\', '/') === file)),
    )
}, 60_000)

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

test.each(broken)('%s may not: %s', (layer, code, message) => {
  expect(saidOf.get(`${layer} ${code}`)).toContain(message)
})

test('what a layer may import passes', () => {
  expect(saidOf.get(allowed.join(' '))).not.toContain('noRestrictedImports')
})

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

// A boundary check that sees no files is green: these files break the layers, and the linter must say so.
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function lint(layer: string, code: string): string {
  const folder = mkdtempSync(join('src', layer, 'canary-'))
  folders.push(folder)
  const file = join(folder, 'canary.ts')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, code)
  const { stdout, stderr } = spawnSync('node_modules/.bin/biome', ['lint', file, '--max-diagnostics=20'], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true, force: true })
  return stdout + stderr
}

test.each([
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
  ['charts', 'export const width = window.innerWidth', 'charts runs without a browser'],
  ['scenes', "import '#drawing/walk.ts'", 'a scene is laid out from a chart model alone'],
  ['drawing', "import '#export/csv.ts'", 'drawing and export never see each other'],
  ['export', "import '#drawing/walk.ts'", 'drawing and export never see each other'],
  ['ui', "import '#dataset/load.ts'", 'ui knows no dataset'],
  ['pages', "import '#app/app.tsx'", 'pages are below app'],
])('%s may not: %s', (layer, code, message) => {
  expect(lint(layer, `${code}\n`)).toContain(message)
})

test('what a layer may import passes', () => {
  expect(lint('charts', "import '#domain/when.ts'\n")).not.toContain('noRestrictedImports')
})

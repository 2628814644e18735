// npm run bench: speed and weight as medians, and ratios to a reference measured in the same run. Nothing here passes or fails.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { runnerImport } from 'vite'
import { benchAnswers } from './bench-answers.mjs'
import { benchEndurance } from './bench-endurance.mjs'
import { benchExports } from './bench-exports.mjs'
import { benchVisits } from './bench-visits.mjs'
import { findBrowser } from './browser.mjs'
import { median } from './median.mjs'
import { serve } from './serve.mjs'

const { module } = await runnerImport(fileURLToPath(new URL('./bench-models.ts', import.meta.url)))
const folder = fileURLToPath(new URL('../data', import.meta.url))
/** @type {Map<string, number>} */
const times = new Map()
for (const [name, work] of Object.entries(
  /** @type {Record<string, () => unknown>} */ (module.pieces(folder)),
)) {
  /** @type {number[]} */
  const runs = []
  for (let run = 0; run < 25; run += 1) {
    const start = performance.now()
    work()
    runs.push(performance.now() - start)
  }
  times.set(name, median(runs.slice(5)))
}
const unit = times.get(module.reference) ?? Number.NaN
console.log('In Node, median of 20 runs after 5 to warm up')
for (const [name, ms] of times)
  console.log(`  ${ms.toFixed(2).padStart(9)} ms  ${(ms / unit).toFixed(2).padStart(7)} x reference  ${name}`)

spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
  stdio: 'inherit',
  // runnerImport leaves this process in development mode, which would build the slow React.
  env: { ...process.env, NODE_ENV: 'production' },
})
const site = await serve({ folder: 'dist', port: 4190, tries: 20 })
const program = findBrowser() ?? chromium.executablePath()
const browser = await chromium.launch({
  executablePath: program,
  args: ['--no-sandbox', '--disable-background-networking'],
})

await benchVisits(program, site.address)
await benchAnswers(browser, site.address, module.copiedCut)
await benchExports(browser, site.address)
await benchEndurance(browser, module.enlargedCuts(folder, 30))
await browser.close()
site.close()

console.log('\nWeight, gzip kB')
for (const file of readdirSync('dist/assets').toSorted())
  console.log(
    `  ${(gzipSync(readFileSync(`dist/assets/${file}`), { level: 9 }).length / 1024).toFixed(1).padStart(10)}  assets/${file}`,
  )

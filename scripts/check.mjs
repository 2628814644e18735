// npm test: everything that must hold before a change lands, in the order in which it fails fastest. Counts what ran.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const bin = 'node_modules/.bin/'
const unitReport = 'test-results/unit.json'
const browserReport = 'test-results/browser.json'
/** @type {{ name: string, says: string, command: string[], env?: Record<string, string>, count?: () => Counts }[]} */
const steps = [
  { name: 'data', says: 'the rules of the dataset', command: ['node', 'scripts/data.mjs', 'check'] },
  { name: 'types', says: 'TypeScript', command: [`${bin}tsc`, '--noEmit'] },
  {
    name: 'lint',
    says: 'style, layers, import cycles',
    command: [`${bin}biome`, 'check', '--error-on-warnings'],
  },
  { name: 'dead code', says: 'unused files, exports and packages', command: [`${bin}knip`] },
  {
    name: 'unit',
    says: 'unit and component tests',
    command: [
      `${bin}vitest`,
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    count: () => {
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = read(unitReport)
      return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
    },
  },
  {
    name: 'build',
    says: 'the site as it is deployed',
    command: [`${bin}vite`, 'build', '--logLevel', 'warn'],
  },
  { name: 'weight', says: 'what a first visit loads', command: [`${bin}size-limit`] },
  {
    name: 'browser',
    says: 'journeys in Chromium (the longest part)',
    command: [`${bin}playwright`, 'test', '--reporter=line,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    count: () => {
      const { expected, unexpected, flaky, skipped } = read(browserReport).stats
      return { passed: expected + flaky, failed: unexpected, skipped }
    },
  },
]

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'))

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })
/** @type {{ name: string, ok: boolean, seconds: string, counts: Counts | null }[]} */
const results = []
for (const { name, says, command, env, count } of steps) {
  console.log(`\n== ${name}: ${says}`)
  const start = performance.now()
  const [program = '', ...args] = command
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  let counts = null
  try {
    counts = count?.() ?? null
  } catch {
    console.error(`${name} wrote no report, so nothing is known to have run.`)
  }
  const ran = count === undefined || (counts !== null && counts.passed + counts.failed > 0)
  const ok = status === 0 && ran && (counts?.skipped ?? 0) === 0
  if ((counts?.skipped ?? 0) > 0)
    console.error(`${name}: ${counts?.skipped} tests were skipped; a skipped test counts as a failure.`)
  results.push({ name, ok, seconds: ((performance.now() - start) / 1000).toFixed(1), counts })
}

console.log('\n== result')
let [passed, failed] = [0, 0]
for (const { name, ok, seconds, counts } of results) {
  const detail =
    counts === null ? '' : `: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)${detail}`)
  passed += counts === null ? Number(ok) : counts.passed
  failed +=
    counts === null
      ? Number(!ok)
      : counts.failed + counts.skipped + Number(!ok && counts.failed + counts.skipped === 0)
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

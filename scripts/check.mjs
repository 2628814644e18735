// npm test: everything that must hold before a change lands, in the order in which it fails fastest. Counts what ran.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { failedJourneys, failedUnits } from './failures.mjs'

const bin = 'node_modules/.bin/'
const unitReport = 'test-results/unit.json'
const browserReport = 'test-results/browser.json'
/** @typedef {{ passed: number, failed: number, skipped: number, why: string[] }} Counts */
/** @typedef {{ name: string, says: string, command: string[], env?: Record<string, string>, count?: () => Counts }} Step */
/**
 * Each of these keeps one core busy: two run at a time, the longest first, and what one says stands together.
 * @type {Step[]}
 */
const beside = [
  { name: 'types', says: 'TypeScript', command: [`${bin}tsc`, '--noEmit'] },
  {
    name: 'build',
    says: 'the site as it is deployed',
    command: [`${bin}vite`, 'build', '--logLevel', 'warn'],
  },
  {
    name: 'lint',
    says: 'style, layers, import cycles',
    command: [`${bin}biome`, 'check', '--error-on-warnings'],
  },
  { name: 'dead code', says: 'unused files, exports and packages', command: [`${bin}knip`] },
  { name: 'data', says: 'the rules of the dataset', command: ['node', 'scripts/data.mjs', 'check'] },
]
/**
 * Alone, as each takes every core or needs what was made before it.
 * @type {Step[]}
 */
const alone = [
  { name: 'weight', says: 'what a first visit loads', command: [`${bin}size-limit`] },
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
      const report = read(unitReport)
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report
      return {
        passed: numPassedTests,
        failed: numFailedTests,
        skipped: numPendingTests + numTodoTests,
        why: failedUnits(report),
      }
    },
  },
  {
    name: 'browser',
    says: 'journeys in Chromium (the longest part)',
    command: [`${bin}playwright`, 'test', '--reporter=line,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    count: () => {
      const report = read(browserReport)
      const { expected, unexpected, flaky, skipped } = report.stats
      return { passed: expected + flaky, failed: unexpected, skipped, why: failedJourneys(report) }
    },
  },
]

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'))

/**
 * Runs a program, and gives its exit code with what it said if that was to be kept.
 * @param {Step} step
 * @param {boolean} kept
 * @returns {Promise<{ status: number | null, said: string }>}
 */
function run({ command: [program = '', ...args], env }, kept) {
  const child = spawn(program, args, {
    stdio: kept ? ['inherit', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
    env: { ...(kept && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}), ...process.env, ...env },
  })
  /** @type {Buffer[]} */
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part))
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve({ status: null, said: `${message}\n` }))
    child.on('close', (status) => resolve({ status, said: Buffer.concat(said).toString() }))
  })
}

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })
/** @type {{ name: string, ok: boolean, seconds: string, counts: Counts | null }[]} */
const results = []

/**
 * @param {Step} step
 * @param {boolean} kept whether what it says waits for its end
 */
async function take(step, kept) {
  const { name, says, count } = step
  const heading = `\n== ${name}: ${says}`
  if (!kept) console.log(heading)
  const start = performance.now()
  const { status, said } = await run(step, kept)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (kept) console.log(`${heading}\n${said}`.trimEnd())
  else process.stdout.write(said)
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
  results.push({ name, ok, seconds, counts })
}

const waiting = [...beside]
const taker = async () => {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await take(step, true)
}
await Promise.all([taker(), taker()])
for (const step of alone) await take(step, false)

const why = results.flatMap(({ counts }) => counts?.why ?? [])
if (why.length > 0) console.log(`\n== what failed\n${why.join('\n')}`)

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

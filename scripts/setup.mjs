// Makes a fresh clone ready: packages as the lock file says and, with --browser, a browser for the tests. Says what it does.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24
if (!supported)
  fail(
    `Node.js 20.19, 22.12, 24 or newer is needed, and this is ${process.version}. Install one of them and run the command again.`,
  )

const stamp = 'node_modules/.setup'
const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(process.platform + process.arch)
  .digest('hex')
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing packages as package-lock.json says (about half a minute) ...')
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0)
    fail(
      'Packages could not be installed. Check the connection to your npm registry, then run the command again.',
    )
  writeFileSync(stamp, wanted)
}
if (process.argv.includes('--browser')) {
  const { ensureBrowser } = await import('./browser.mjs')
  try {
    ensureBrowser()
  } catch (error) {
    fail(/** @type {Error} */ (error).message)
  }
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

// Finds a Chromium that Playwright can drive, or installs one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const usual = {
  linux: [
    // Draws the same and starts with less.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/** @returns {string | null} null: there is none */
export function findBrowser() {
  const candidates = [
    process.env['CHROMIUM_PATH'],
    chromium.executablePath(),
    ...(usual[process.platform] ?? []),
  ]
  return candidates.find((path) => path !== undefined && existsSync(path)) ?? null
}

/** Installs a browser when none is found; throws with what to do when it cannot. */
export function ensureBrowser() {
  if (findBrowser() !== null) return
  const isRoot = process.getuid?.() === 0
  if (process.platform === 'linux' && isRoot && existsSync('/usr/bin/apt-get')) {
    console.log("Installing Debian's Chromium and CJK fonts for the browser tests (about a minute) ...")
    run('apt-get', 'update', '-qq')
    const options = ['-y', '-qq', '--no-install-recommends']
    for (const name of ['chromium-headless-shell', 'chromium'])
      if (findBrowser() === null) run('apt-get', 'install', ...options, name, 'fonts-noto-cjk')
  }
  if (findBrowser() !== null) return
  console.log("Downloading Playwright's Chromium for the browser tests ...")
  run('npx', 'playwright', 'install', 'chromium')
  if (findBrowser() === null)
    throw new Error(
      'No browser for the tests: install Chrome, Edge or Chromium, or set CHROMIUM_PATH to one, then run the command again.',
    )
}

/** @param {string} command @param {string[]} args */
const run = (command, ...args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })

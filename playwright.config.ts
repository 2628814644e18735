import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'

const browser = findBrowser()
// Another one with E2E_PORT, where two checkouts run at once; the next number is used as well.
const port = Number(process.env['E2E_PORT'] ?? 4179)

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  // They wait for the browser more than they work.
  workers: Math.max(3, Math.floor(availableParallelism() / 2)),
  // A busy machine takes its time; how fast pages are is measured by the bench.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  use: {
    baseURL: `http://127.0.0.1:${port}/some/base/`,
    viewport: { width: 1440, height: 900 },
    // Between journeys storage, cookies, caches and routes are emptied; a browser process for each took a tenth of all time.
    reuseContext: true,
    // What is kept for use without a network would hide what a journey makes fail; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    launchOptions: {
      ...(browser === null ? {} : { executablePath: browser }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // One build, twice: under a sub-path and at the root.
  webServer: [
    {
      command: `node scripts/serve-dist.mjs /some/base/ ${port}`,
      url: `http://127.0.0.1:${port}/some/base/`,
      reuseExistingServer: false,
    },
    {
      command: `node scripts/serve-dist.mjs / ${port + 1}`,
      url: `http://127.0.0.1:${port + 1}/`,
      reuseExistingServer: false,
    },
  ],
})

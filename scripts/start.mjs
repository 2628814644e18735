// npm start: builds the site and serves it. PORT chooses the port, BASE a sub-path to try it under.
import { spawnSync } from 'node:child_process'
import { serve } from './serve.mjs'

console.log('Building the dashboard (a few seconds) ...')
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  {
    stdio: 'inherit',
  },
)
if (status !== 0) {
  console.error('The build failed; the report above says where. Mend it and run npm start again.')
  process.exit(1)
}
const base = (process.env['BASE'] ?? '/').replace(/^\/*|\/*$/g, '/').replace('//', '/')
try {
  const { address } = await serve({
    folder: 'dist',
    base,
    port: Number(process.env['PORT'] ?? 4173),
    tries: process.env['PORT'] ? 1 : 20,
  })
  console.log(
    `\nThe dashboard is at ${address} - the growth of parameters at ${address}growth/\nStop it with Ctrl+C.`,
  )
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exit(1)
}

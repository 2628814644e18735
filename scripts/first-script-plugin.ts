import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { minifySync, type Plugin } from 'vite'

const script = fileURLToPath(new URL('../public/first.js', import.meta.url))

/** Puts `first.js` into the build in its shortest form, in place of the copy of the public folder: everything waits for it. */
export const firstScript = (): Plugin => ({
  name: 'first-script',
  apply: 'build',
  generateBundle() {
    const { code } = minifySync('first.js', readFileSync(script, 'utf8'))
    this.emitFile({ type: 'asset', fileName: 'first.js', source: code })
  },
})

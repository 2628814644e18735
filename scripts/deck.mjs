// npm run deck -- --views growth,timeline --lang ko --out deck.pptx: a deck without a browser. --help says more.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const { module } = await runnerImport(fileURLToPath(new URL('./deck-command.ts', import.meta.url)))
process.exitCode = await module.run(process.argv.slice(2), fileURLToPath(new URL('../data', import.meta.url)))

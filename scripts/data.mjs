// npm run data:check and npm run data:stats: the rules and the coverage of data/ (or of the folder named), without a build.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const [command, folder] = process.argv.slice(2)
const { module } = await runnerImport(fileURLToPath(new URL('./data-report.ts', import.meta.url)))
process.exitCode = module.run(
  command,
  folder === undefined ? fileURLToPath(new URL('../data', import.meta.url)) : resolve(folder),
)

// npm run data:check and npm run data:stats: the rules and the coverage of data/, without a build.
import { runnerImport } from 'vite'

const command = process.argv[2]
const folder = new URL('../data', import.meta.url).pathname
const { module } = await runnerImport(new URL('./data-report.ts', import.meta.url).pathname)
process.exitCode = module.run(command, folder)

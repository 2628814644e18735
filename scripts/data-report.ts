import { reportOf } from '../src/dataset/problem.ts'
import { rules } from '../src/dataset/rules/all.ts'
import { statsOf } from '../src/dataset/stats.ts'
import { readData } from './read-data.ts'

/** Runs `check` or `stats` over a folder of curated files, prints the result, gives the exit code. */
export function run(command: string | undefined, folder: string): number {
  const { landscape, problems } = readData(folder)
  if (command === 'stats') {
    console.log(statsOf(landscape))
    return 0
  }
  if (problems.length > 0) {
    console.error(reportOf(problems))
    return 1
  }
  const { models, events, coverage, sources } = landscape
  console.log(
    `data/ holds: ${rules.length} rules, ${models.length} models, ${events.length} events, ${coverage.length} coverage entries, ${sources.length} sources, 0 problems`,
  )
  return 0
}

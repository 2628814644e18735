import { stripVTControlCharacters } from 'node:util'

/** The first lines of a message tell what failed; the rest, and where, stands above in the log. */
const linesOfOne = 6

/**
 * Which tests failed and why, from a report of Vitest in JSON.
 * @param {{ testResults: { name: string, message?: string, status: string, assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }[] }} report
 * @returns {string[]} a text for each failed test, and for each file that could not be read
 */
export const failedUnits = ({ testResults }) =>
  testResults.flatMap(({ name, message = '', status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [told(name, [message])]
    return failed.map((test) => told(`${name} › ${test.fullName}`, test.failureMessages))
  })

/** @typedef {{ title: string, suites?: Suite[], specs?: { title: string, file: string, line: number, tests: { status: string, results: { errors: { message?: string }[] }[] }[] }[] }} Suite */

/**
 * Which journeys failed and why, from a report of Playwright in JSON.
 * @param {{ suites?: Suite[], errors?: { message?: string }[] }} report
 * @returns {string[]} a text for each failed journey, and for each error outside of them
 */
export function failedJourneys({ suites = [], errors = [] }) {
  /** @param {Suite} suite @returns {string[]} */
  const within = ({ suites: inner = [], specs = [] }) => [
    ...inner.flatMap(within),
    ...specs.flatMap(({ title, file, line, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected')
        .map(({ results }) =>
          told(
            `${file}:${line} › ${title}`,
            (results.at(-1)?.errors ?? []).map(({ message = '' }) => message),
          ),
        ),
    ),
  ]
  return [
    ...errors.map(({ message = '' }) => told('outside of the journeys', [message])),
    ...suites.flatMap(within),
  ]
}

/** @param {string} name @param {string[]} messages */
const told = (name, messages) =>
  [name, ...messages.flatMap((message) => firstLines(message).map((line) => `  ${line}`))].join('\n')

/** @param {string} message */
const firstLines = (message) =>
  stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, linesOfOne)

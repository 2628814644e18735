import { describe, expect, it } from 'vitest'
import { failedJourneys, failedUnits } from './failures.mjs'

describe('what a whole test says of what failed', () => {
  it('names each failed unit test with the first lines of its message, and a file that could not be read', () => {
    const report = {
      testResults: [
        {
          name: 'src/a.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'adds', status: 'passed', failureMessages: [] },
            {
              fullName: 'subtracts',
              status: 'failed',
              failureMessages: ['\u001B[31mexpected 1 to be 2\u001B[39m\n\n    at a.test.ts:3'],
            },
          ],
        },
        { name: 'src/b.test.ts', status: 'failed', message: 'No such module', assertionResults: [] },
        { name: 'src/c.test.ts', status: 'passed', message: '', assertionResults: [] },
      ],
    }
    expect(failedUnits(report)).toEqual([
      'src/a.test.ts › subtracts\n  expected 1 to be 2\n  at a.test.ts:3',
      'src/b.test.ts\n  No such module',
    ])
  })

  it('names each failed journey, within groups too, with all that went wrong in its last run', () => {
    const spec = (title: string, status: string, ...messages: string[]) => ({
      title,
      file: 'timeline.spec.ts',
      line: 7,
      tests: [{ status, results: [{ errors: messages.map((message) => ({ message })) }] }],
    })
    const report = {
      errors: [{ message: 'The server did not start' }],
      suites: [
        {
          title: 'timeline.spec.ts',
          specs: [spec('opens', 'expected')],
          suites: [
            {
              title: 'on a touch screen',
              specs: [
                spec('pans', 'unexpected', 'Test timeout of 90000ms exceeded.', 'locator.tap: covered'),
              ],
            },
          ],
        },
      ],
    }
    expect(failedJourneys(report)).toEqual([
      'outside of the journeys\n  The server did not start',
      'timeline.spec.ts:7 › pans\n  Test timeout of 90000ms exceeded.\n  locator.tap: covered',
    ])
  })

  it('says nothing where all passed', () => {
    expect([...failedUnits({ testResults: [] }), ...failedJourneys({ suites: [] })]).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { takeOverFrom } from './take-over.ts'

const start = () => {
  document.body.innerHTML = '<div id="first"><h1>Findings</h1></div><div id="root"></div>'
  const root = document.getElementById('root') as HTMLElement
  takeOverFrom(document.getElementById('first'), root)
  return root
}
const settled = () => new Promise((resolve) => setTimeout(resolve))
const firstWords = () => document.getElementById('first')

test.each([
  ['its heading', '<main><h1>Page</h1></main>'],
  ['a failure', '<main><p role="alert">Failed</p></main>'],
  ['the last resort', '<main role="alert"><p>Failed</p></main>'],
  ['a way to try again', '<main><p role="status">Slow</p><button>Try again</button></main>'],
])('the first words go when the page has %s', async (_, html) => {
  start().innerHTML = html
  await settled()
  expect(firstWords()).toBeNull()
})

test('they stay while it loads', async () => {
  start().innerHTML = '<header><button>Search</button></header><main><p role="status">Loading…</p></main>'
  await settled()
  expect(firstWords()).not.toBeNull()
})

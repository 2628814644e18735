import { expect, test } from 'vitest'
import { wordingFor } from '#testing/wording.ts'
import { readView } from '#view/codec.ts'
import { compareCodec } from '#view/views.ts'
import { chartDataOf } from '../../../scripts/chart-data.ts'
import { readData } from '../../../scripts/read-data.ts'
import { modelsForm } from './models-form.ts'
import { vendorsForm } from './vendors-form.ts'

const data = chartDataOf(readData('data').landscape, 'en')

/** A table, with how many words and figures were put so far. */
function counted(form: typeof vendorsForm, query: string) {
  let said = 0
  const wording = wordingFor('en')
  const counting = <Args extends unknown[]>(say: (...args: Args) => string) =>
    ((...args: Args) => {
      said += 1
      return say(...args)
    }) as typeof say
  const { view } = readView(compareCodec, query)
  const table = form.tableOf(data, view, {
    ...wording,
    t: counting(wording.t) as typeof wording.t,
    date: counting(wording.date),
    figure: counting(wording.figure),
  })
  return { table, said: () => said }
}

const choices = [
  ['vendors', vendorsForm, ''],
  ['models', modelsForm, '?form=models'],
] as const

test.each(choices)(
  'a table of %s is worked out in its parts, none of which is half of it',
  (_, form, query) => {
    const { table, said } = counted(form, query)
    expect(said()).toBe(0)
    const shares = table.parts.map((part) => {
      const before = said()
      part()
      return said() - before
    })
    const inParts = said()
    table.whole()
    const all = said()
    expect(inParts).toBeGreaterThan(all * 0.9)
    expect(Math.max(...shares)).toBeLessThan(all / 2)
  },
)

test.each(choices)('what a table of %s has worked out it keeps', (_, form, query) => {
  const { table, said } = counted(form, query)
  const whole = table.whole()
  const all = said()
  for (const part of table.parts) part()
  expect(table.whole()).toBe(whole)
  expect(said()).toBe(all)
})

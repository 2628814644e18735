import { expect, test } from 'vitest'
import { capabilities, coverageStatuses, tiers } from '#domain/vocabulary.ts'
import { type Links, testLinks } from '#testing/links.ts'
import { dice } from '#testing/seeded.ts'
import { readView, writeView } from './codec.ts'
import { type PanguView, panguCodec, type SharedView } from './views.ts'

const defaults = readView(panguCodec, '').view
/** Every parameter that the Pangu page does not share with other pages. */
const links: Links<PanguView, Exclude<keyof PanguView, keyof SharedView>> = {
  form: [['tree', '?form=tree']],
  order: [
    ['first', '?order=first'],
    ['name', '?order=name'],
  ],
  tiers: [
    [['L2'], '?tiers=L2'],
    [[], '?tiers='],
    [[...tiers], `?tiers=${tiers.join(',')}`],
  ],
  capabilities: [
    [['vision', 'speech'], '?capabilities=vision,speech'],
    [[...capabilities], `?capabilities=${capabilities.join(',')}`],
  ],
  status: [
    [['piloted', 'deployed'], '?status=piloted,deployed'],
    [[...coverageStatuses], `?status=${coverageStatuses.join(',')}`],
  ],
  month: [[{ value: '2023-07', precision: 'month' }, '?month=2023-07']],
  entry: [['pangu-mine-l1', '?entry=pangu-mine-l1']],
  claim: [['2023-06-15', '?claim=2023-06-15']],
  table: [[true, '?table=1']],
}

testLinks(panguCodec, links)

test.each([
  'form=cube',
  'order=random',
  'tiers=L3',
  'capabilities=smell',
  'status=confirmed',
  'month=2023',
  'month=2023-07-07',
  'month=2023-13',
  'entry=<b>',
  'claim=../x',
])('%s falls back to the default and is reported', (raw) => {
  const { view, problems } = readView(panguCodec, `?${raw}`)
  expect(view).toEqual(defaults)
  expect(problems).toHaveLength(1)
})

test('any view survives its link (500 seeded)', () => {
  const next = dice(5)
  const some = <T>(values: readonly T[]) => (next(3) === 0 ? null : values.filter(() => next(2) === 0))
  for (let run = 0; run < 500; run += 1) {
    const view: PanguView = {
      ...defaults,
      q: ['', 'mine', '盘古', '판구 a&b=c'][next(4)] ?? '',
      form: (['matrix', 'tree'] as const)[next(2)] ?? 'matrix',
      order: (['depth', 'first', 'name'] as const)[next(3)] ?? 'depth',
      tiers: some(tiers),
      capabilities: some(capabilities),
      status: some(coverageStatuses),
      month: next(2) === 0 ? null : { value: `202${1 + next(6)}-0${1 + next(9)}`, precision: 'month' },
      entry: next(2) === 0 ? null : 'l0-cv',
      claim: next(2) === 0 ? null : '2023-07-06',
      table: next(2) === 0,
    }
    const link = writeView(panguCodec, view)
    expect(readView(panguCodec, link)).toEqual({ view, problems: [] })
    expect(writeView(panguCodec, readView(panguCodec, link).view)).toBe(link)
  }
})

import { expect, test } from 'vitest'
import { testLinks } from '#testing/links.ts'
import { readView } from './codec.ts'
import { compareCodec } from './views.ts'

testLinks(compareCodec, {
  form: [['models', '?form=models']],
  models: [
    [['qwen3-max', 'pangu-sigma'], '?models=qwen3-max,pangu-sigma'],
    [[], '?models='],
  ],
  diff: [[true, '?diff=1']],
  cell: [[{ row: 'largest-total', column: 'huawei' }, '?cell=largest-total.huawei']],
  table: [[true, '?table=1']],
})

test.each(['', 'a', 'a.', '.b', 'a.b.c', 'A.b', 'a b.c', '../x.y', `${'a'.repeat(200)}.b`])(
  '%j is the place of no cell, and is said to be none',
  (raw) => {
    const { view, problems } = readView(compareCodec, `?cell=${encodeURIComponent(raw)}`)
    expect([view.cell, problems.map(({ field }) => field)]).toEqual([null, ['cell']])
  },
)

test('the order of a link is kept and an id that is named twice counts once', () => {
  expect(readView(compareCodec, '?vendors=baidu,huawei,baidu').view.vendors).toEqual(['baidu', 'huawei'])
})

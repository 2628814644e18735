import { expect, test } from 'vitest'
import { modelColumns } from '#domain/vocabulary.ts'
import { testLinks } from '#testing/links.ts'
import { readView, writeView } from './codec.ts'
import { modelsCodec } from './views.ts'

const { view: defaults } = readView(modelsCodec, '')

testLinks(modelsCodec, {
  segment: [
    [['telecom', 'start-up'], '?segment=telecom,start-up'],
    [[], '?segment='],
  ],
  openness: [[['open-weights'], '?openness=open-weights']],
  architecture: [[['dense', 'moe'], '?architecture=dense,moe']],
  status: [[['undisclosed'], '?status=undisclosed']],
  modality: [[['video'], '?modality=video']],
  family: [['pangu', '?family=pangu']],
  refs: [[true, '?refs=1']],
  sort: [
    [[{ id: 'total', descending: true }], '?sort=-total'],
    [
      [
        { id: 'vendor', descending: false },
        { id: 'date', descending: true },
      ],
      '?sort=vendor,-date',
    ],
    [[], '?sort='],
  ],
  cols: [
    [['name'], '?cols=name'],
    [['name', 'licence', 'hardware'], '?cols=name,licence,hardware'],
    [modelColumns, `?cols=${modelColumns.join(',')}`],
  ],
  density: [['compact', '?density=compact']],
  model: [['pangu-sigma', '?model=pangu-sigma']],
})

test('the newest stand first and twelve columns are shown; neither is written', () => {
  expect(defaults.sort).toEqual([{ id: 'date', descending: true }])
  expect(defaults.cols).toHaveLength(12)
  expect(writeView(modelsCodec, defaults)).toBe('')
})

test('columns are kept in the order of the table, and the name is always among them', () => {
  expect(readView(modelsCodec, '?cols=sources,vendor').view.cols).toEqual(['name', 'vendor', 'sources'])
})

test.each([
  ['sort', '-size'],
  ['sort', 'name,-name'],
  ['sort', '--name'],
  ['sort', 'name,,date'],
  ['cols', ''],
  ['cols', 'name,price'],
  ['segment', 'bank'],
  ['density', 'huge'],
  ['family', '../x'],
] as const)('%s=%s is not understood: its default is shown, and said', (field, raw) => {
  const { view, problems } = readView(modelsCodec, `?${field}=${encodeURIComponent(raw)}`)
  expect(view).toEqual(defaults)
  expect(problems).toEqual([{ field, raw }])
})

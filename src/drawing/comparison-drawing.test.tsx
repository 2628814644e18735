import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { ComparisonModel } from '#charts/model.ts'
import { wordingFor } from '#testing/wording.ts'
import { ComparisonDrawing } from './comparison-drawing.tsx'

const cell = {
  cell: { value: 1, text: '1', qualifier: null, status: 'recorded', statusText: '', sources: [] },
  raw: 1,
  detail: '',
  isKnown: true,
  isBest: false,
  spoken: '1',
  spark: null,
  records: [],
} as const
const group = (id: string) => ({
  id,
  label: id,
  rows: [{ id: `${id}-row`, label: `${id} row`, rule: null, differs: true, cells: [cell] }],
})
const model: ComparisonModel = {
  kind: 'comparison',
  id: 'compare',
  language: 'en',
  title: 'Side by side',
  subtitle: '',
  summary: '',
  sourceLine: '',
  empty: null,
  rowLabel: 'What',
  columnLabel: 'Developer',
  columns: [{ id: 'alpha', label: 'Alpha', detail: '', look: { ink: 'vendor-red', shape: 'circle' } }],
  groups: [group('first'), group('second'), group('third')],
  hiddenText: null,
  notes: [],
  key: [],
  bestText: '',
}

/** Draws it in a browser that is idle when the test says so. */
function drawn(selected: { row: string; column: string } | null) {
  const waiting: (() => void)[] = []
  vi.stubGlobal('requestIdleCallback', (then: () => void) => waiting.push(then))
  vi.stubGlobal('cancelIdleCallback', () => {})
  render(
    <ComparisonDrawing
      model={model}
      wording={wordingFor('en')}
      selected={selected}
      linkOf={() => ({})}
      onOpen={() => {}}
      arrange={null}
    />,
  )
  return {
    idle: () => act(() => waiting.shift()?.()),
    rows: () => screen.queryAllByRole('rowheader').map((row) => row.textContent),
    isBusy: () => screen.getByRole('table').getAttribute('aria-busy') === 'true',
  }
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('the heads stand first, then one group after another; the table is busy until it is whole', () => {
  const { idle, rows, isBusy } = drawn(null)
  expect(screen.getByRole('columnheader', { name: /Alpha/ })).toBeInTheDocument()
  expect(rows()).toEqual([])
  expect(isBusy()).toBe(true)
  for (const count of [1, 2, 3]) {
    expect(isBusy()).toBe(true)
    idle()
    expect(rows().filter((row) => row?.endsWith('row'))).toHaveLength(count)
  }
  expect(isBusy()).toBe(false)
})

test('the groups down to a chosen cell stand at once', () => {
  const { rows } = drawn({ row: 'second-row', column: 'alpha' })
  expect(rows()).toEqual(expect.arrayContaining(['first row', 'second row']))
  expect(rows()).not.toContain('third row')
})

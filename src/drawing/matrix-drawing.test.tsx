import { act, cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { buildMatrix } from '#charts/pangu/matrix.ts'
import { cutPangu } from '#dataset/cut-pangu.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { wordingFor } from '#testing/wording.ts'
import { readChartViews } from '#view/views.ts'
import { MatrixDrawing } from './matrix-drawing.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('the heads of the matrix stand first, its rows follow by steps; it is busy until it is whole', () => {
  const waiting: (() => void)[] = []
  vi.stubGlobal('requestIdleCallback', (then: () => void) => waiting.push(then))
  vi.stubGlobal('cancelIdleCallback', () => {})
  const wording = wordingFor('en')
  const tiny = buildMatrix(cutPangu(tinyLandscape(), 'en'), readChartViews('').pangu, wording)
  const [row] = tiny.rows
  if (row === undefined) throw new Error('no industry')
  const rows = Array.from({ length: 12 }, (_, at) => ({ ...row, id: `row-${at}`, label: `Industry ${at}` }))
  render(<MatrixDrawing model={{ ...tiny, rows }} wording={wording} selectedId={null} onSelect={() => {}} />)
  const table = screen.getByRole('table')
  const seen = () => ({
    rows: within(table).queryAllByRole('rowheader', { name: /^Industry/ }).length,
    busy: table.getAttribute('aria-busy'),
    room: table.parentElement?.style.minHeight,
  })
  expect(within(table).getAllByRole('columnheader').length).toBeGreaterThan(1)
  const steps = [seen()]
  while (waiting.length > 0) {
    act(() => waiting.shift()?.())
    steps.push(seen())
  }
  expect(steps).toEqual([
    { rows: 0, busy: 'true', room: '100vh' },
    { rows: 5, busy: 'true', room: '100vh' },
    { rows: 10, busy: 'true', room: '100vh' },
    { rows: 12, busy: null, room: '' },
  ])
})

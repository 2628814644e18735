// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { chartIds } from '#charts/registry.ts'
import { tableOf } from '#charts/rows.ts'
import { chartExport, cleanText, hostileTexts, spoilt } from '#testing/chart-exports.ts'
import { copiedTable } from './copied-table.ts'
import { inertText } from './csv.ts'

vi.setConfig({ testTimeout: 30_000 })

/** Excel, LibreOffice and Sheets take a cell that starts so for a formula. */
const runs = /^[=+\-@\t\r]/

test.each(chartIds)('%s is copied as on the page, with its title, source and address', (id) => {
  const { chart } = chartExport(id, 'ko')
  const { rows } = tableOf(chart.model, chart.wording)
  const { html, tsv } = copiedTable(chart)
  const lines = tsv.split('\r\n')
  expect(lines[0]).toBe(chart.model.title)
  expect(lines.slice(-2)).toEqual([chart.model.sourceLine, chart.address])
  const document = new DOMParser().parseFromString(html, 'text/html')
  expect(document.querySelector('caption')?.textContent).toBe(chart.model.title)
  expect(document.querySelector('p')?.textContent).toBe(`${chart.model.sourceLine}. ${chart.address}`)
  const cells = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
  )
  expect(cells.map((row) => row.join('\t'))).toEqual(lines.slice(2, -2))
  rows.forEach(({ cell }, index) => {
    expect(cells[index]).toContain(inertText(cell.text))
  })
})

test.each(hostileTexts.flatMap((text) => chartIds.map((id) => [text.slice(0, 20), id, text] as const)))(
  '%j is copied with %s whole and inert',
  (_, id, text) => {
    const { chart } = chartExport(id, 'ko', { landscape: spoilt(text) })
    const { rows } = tableOf(chart.model, chart.wording)
    const { html, tsv } = copiedTable(chart)
    for (const cell of tsv.split(/\r\n|\t/)) expect(cell).not.toMatch(runs)
    expect(tsv.split('\r\n')).toHaveLength(rows.length + 4)
    const document = new DOMParser().parseFromString(html, 'text/html')
    expect(document.querySelectorAll('script, img, style, [onerror]')).toHaveLength(0)
    expect(document.querySelectorAll('tbody tr')).toHaveLength(rows.length)
    const shown = [...document.querySelectorAll('td, th')].map(({ textContent }) => textContent ?? '')
    for (const cell of shown) expect(cell).not.toMatch(runs)
    if (rows.some(({ item, series }) => item === text || series === text))
      expect(shown.map((cell) => cell.replace(/^'/, ''))).toContain(cleanText(text))
  },
)

import { afterAll, expect, test, vi } from 'vitest'
import { languages } from '#domain/vocabulary.ts'

const home = process.env['TZ']
afterAll(() => {
  if (home === undefined) delete process.env['TZ']
  else process.env['TZ'] = home
})

/** Everything with a date in it, as a machine in a zone writes it: labels, tables, CSV, pictures and slides. */
async function writtenIn(zone: string): Promise<string[]> {
  process.env['TZ'] = zone
  // What is kept from one call to the next must not be kept from one zone to the next.
  vi.resetModules()
  const { chartExport } = await import('#testing/chart-exports.ts')
  const { tableOf } = await import('#charts/rows.ts')
  const { chartCsv, figureSvg } = await import('./export-chart.ts')
  const { exportXlsx } = await import('./export-table.ts')
  const { exportedSlide } = await import('#testing/exported-slides.ts')
  const { unzipSync, strFromU8 } = await import('fflate')
  const written: string[] = []
  for (const language of languages)
    for (const id of ['timeline', 'growth', 'pangu-claims'] as const) {
      const { chart, sources } = chartExport(id, language, { query: '?from=2021-04-26&to=2023-Q3' })
      const workbook = new Uint8Array(await (await exportXlsx(chart, sources)).content.arrayBuffer())
      const slide = exportedSlide(id, language).content
      const parts = [workbook, slide].flatMap((zip) =>
        Object.entries(unzipSync(zip)).map(([path, bytes]) => `${path}: ${strFromU8(bytes)}`),
      )
      written.push(JSON.stringify(tableOf(chart.model, chart.wording)), JSON.stringify(chart.model))
      written.push(chartCsv(chart, sources), figureSvg(chart), ...parts)
    }
  return written
}

test('dates are written alike from the first zone to reach a day to the last', async () => {
  const usual = await writtenIn('UTC')
  expect(usual.join('')).toContain('2021-04-26')
  for (const [zone, minutes] of [
    ['Pacific/Pago_Pago', 660],
    ['Pacific/Kiritimati', -840],
    ['America/New_York', 300],
    ['Asia/Kathmandu', -345],
  ] as const) {
    const written = await writtenIn(zone)
    // The zone must be in force, or this proves nothing.
    expect(new Date(Date.UTC(2023, 0, 1)).getTimezoneOffset()).toBe(minutes)
    expect(
      written.filter((text, index) => text !== usual[index]).map((text) => [zone, text.slice(0, 200)]),
    ).toEqual([])
  }
})

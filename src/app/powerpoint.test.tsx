import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openApp, pageTitle } from '#testing/open-app.tsx'
import { reopen } from '#testing/reopen.ts'
import { server } from '#testing/server.ts'
import { App } from './app.tsx'

const writer = vi.hoisted(() => ({ fails: false }))
vi.mock('#export/export-pptx.ts', async (original) => {
  const real = await original<typeof import('#export/export-pptx.ts')>()
  return {
    exportPptx: (...given: Parameters<typeof real.exportPptx>) => {
      if (writer.fails) throw new Error('no memory')
      return real.exportPptx(...given)
    },
  }
})

// A page, its data and the writer are loaded in each.
vi.setConfig({ testTimeout: 30_000 })

const saved: Blob[] = []
beforeEach(() => {
  saved.length = 0
  writer.fails = false
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob)
    return 'blob:saved'
  }
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
})
afterEach(() => vi.restoreAllMocks())

async function exportSlide(address: string) {
  openApp(App, address)
  await pageTitle()
  await userEvent.click(screen.getAllByRole('button', { name: /Export/ })[0] as HTMLElement)
  await userEvent.click(await screen.findByRole('menuitem', { name: 'PowerPoint' }))
}

/** jsdom's blobs give their bytes to a FileReader alone. */
const bytesOf = (blob: Blob | undefined) =>
  new Promise<Uint8Array>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer))
    reader.readAsArrayBuffer(blob ?? new Blob())
  })

test.each(['/growth/', '/timeline/'])(
  '%s leaves as a PowerPoint file named by chart, language and version',
  async (address) => {
    await exportSlide(address)
    expect(
      await screen.findByText(
        /^Saved china-llm-(growth|timeline)-en-2026-11-23\.pptx$/,
        {},
        { timeout: 8000 },
      ),
    ).toBeInTheDocument()
    const deck = reopen(await bytesOf(saved[0]))
    expect(deck.xml('ppt/slides/slide1.xml').documentElement.textContent).toContain(
      (await pageTitle()).textContent,
    )
  },
)

test('a view with nothing to show exports nothing and says why', async () => {
  await exportSlide('/growth/?vendors=')
  expect(await screen.findByText(/Nothing is shown, so there is nothing to export/)).toBeInTheDocument()
  expect(saved).toEqual([])
})

test('sources that do not come are named as the step that failed, and no file is saved', async () => {
  server.use(http.get(/\/data\/evidence\./, () => new HttpResponse(null, { status: 500 })))
  await exportSlide('/growth/')
  expect(
    await screen.findByText(/The sources for the speaker notes could not be loaded/, {}, { timeout: 8000 }),
  ).toBeInTheDocument()
  expect(saved).toEqual([])
})

test('a slide that cannot be written is said, and no file is saved', async () => {
  writer.fails = true
  await exportSlide('/growth/')
  expect(
    await screen.findByText(/The slide could not be written. Nothing was saved/, {}, { timeout: 8000 }),
  ).toBeInTheDocument()
  expect(saved).toEqual([])
})

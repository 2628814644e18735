import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { delay, HttpResponse, http } from 'msw'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { cutCharts } from '#dataset/cut.ts'
import { openApp, pageTitle } from '#testing/open-app.tsx'
import { server } from '#testing/server.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { pageIds, pathOf } from '#view/routes.ts'
import { App } from './app.tsx'

const charts = /\/data\/charts\.en\./
const evidence = /\/data\/evidence\/en\./

const open = (address: string) => openApp(App, address)
const largest = 'Alpha’s One-MoE has the most parameters of all models shown with a stated size: 1.085T'

afterEach(() => vi.useRealTimers())

describe('when the dataset cannot be read, the page says which way and offers to try again', () => {
  test.each([
    ['missing', () => new HttpResponse(null, { status: 404 }), /not where it should be \(404\)/],
    ['a server error', () => new HttpResponse(null, { status: 500 }), /answered with an error \(500\)/],
    ['unreachable', () => HttpResponse.error(), /could not be reached/],
    ['cut off', () => new HttpResponse('{"schemaVersion":"1","vendors":[{"id"'), /damaged/],
    ['another file', () => HttpResponse.html('<!doctype html>'), /damaged/],
    [
      'of the wrong shape',
      () => HttpResponse.json({ ...cutCharts(tinyLandscape(), 'en'), models: [{ id: 1 }] }),
      /expected shape \(first at “models\.0\.id”\)/,
    ],
    ['newer', () => HttpResponse.json({ schemaVersion: '2' }), /schema 2.*understands \(schema 1\)/],
  ])('%s', async (_, answer, words) => {
    server.use(http.get(charts, answer, { once: true }))
    open('/growth/')
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(words)
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
    expect(await pageTitle()).toHaveTextContent(largest)
  })

  test('slow: after ten seconds it says so, and a new try can bring it', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    server.use(
      http.get(
        charts,
        async () => {
          await delay('infinite')
          return HttpResponse.error()
        },
        { once: true },
      ),
    )
    open('/growth/')
    expect(await screen.findByText('Loading…')).toBeInTheDocument()
    expect(screen.queryByText(/more than 10 seconds/)).toBeNull()
    await act(() => vi.advanceTimersByTimeAsync(10_500))
    expect(screen.getByText(/more than 10 seconds/)).toBeInTheDocument()
    vi.useRealTimers()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await pageTitle()).toHaveTextContent(largest)
  })
})

describe('a link with wrong values opens with defaults and says so', () => {
  test('unknown scale, date and vendor', async () => {
    open('/growth/?scale=cubic&from=soon&vendors=alpha,gone')
    expect(await pageTitle()).toHaveTextContent('Alpha states its largest size')
    expect(
      screen.getByText(/2 settings in this link were not understood.*from=soon, scale=cubic/),
    ).toBeInTheDocument()
    expect(screen.getByText(/names a vendor that is not in the data: gone/)).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'Log' })).toBeChecked()
  })

  test('unknown model', async () => {
    open('/growth/?model=never-was')
    await pageTitle()
    expect(screen.getByText(/names a model that is not in the data: never-was/)).toBeInTheDocument()
  })

  test('text in the address stays text', async () => {
    open(`/growth/?scale=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
    await pageTitle()
    expect(screen.getByText(/scale=<img src=x onerror=alert\(1\)>/)).toBeInTheDocument()
    expect(document.querySelector('img')).toBeNull()
  })
})

describe('the growth page', () => {
  test('is a figure named by its finding, and its controls are in the address', async () => {
    open('/growth/')
    await pageTitle()
    expect(screen.getByRole('figure', { name: largest })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: 'Linear' }))
    expect(window.location.search).toBe('?scale=linear')
    await userEvent.click(screen.getByRole('checkbox', { name: /Alpha/ }))
    expect(window.location.search).toBe('?vendors=beta&scale=linear')
    await userEvent.click(screen.getByRole('button', { name: 'Select all' }))
    await userEvent.click(screen.getByRole('radio', { name: 'Log' }))
    expect(window.location.search).toBe('')
  })

  test('with nothing chosen it says so and offers to clear the filters; nothing is exported', async () => {
    open('/growth/?vendors=')
    expect(await pageTitle()).toHaveTextContent('No model matches these filters')
    await userEvent.click(screen.getByRole('button', { name: /Export/ }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'CSV' }))
    expect(await screen.findByText(/nothing to export/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(await pageTitle()).toHaveTextContent(largest)
  })

  test('keys walk the points, the reading is spoken, Enter opens the evidence and Escape leaves it', async () => {
    open('/growth/')
    const chart = await screen.findByRole('application', { name: /Scatter chart of 4 models/ })
    chart.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.getByText('One-MoE, Alpha, 26 April 2021: 1.085T, Disclosed by vendor')).toBeInTheDocument()
    await userEvent.keyboard('{Enter}')
    const panel = await screen.findByRole('complementary', { name: 'Evidence: One-MoE' })
    expect(window.location.search).toBe('?model=one-moe')
    expect(await within(panel).findByRole('link', { name: 'One: a large model' })).toHaveAttribute(
      'href',
      'https://example.org/paper-one',
    )
    expect(within(panel).getByText('1.085T · Disclosed by vendor')).toBeInTheDocument()
    expect(within(panel).getByRole('heading', { name: 'One-MoE' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(chart).toHaveFocus()
  })

  test('the panel shows both readings where sources disagree, and our judgement', async () => {
    open('/growth/?model=two-7b')
    const panel = await screen.findByRole('complementary')
    expect(await within(panel).findByText(/7B/, { selector: 'li' })).toHaveTextContent('7B (Example Lab)')
    expect(within(panel).getByText('Our reading: A sentence.')).toBeInTheDocument()
  })

  test('sources that cannot be loaded are said and can be asked for again', async () => {
    server.use(http.get(evidence, () => new HttpResponse(null, { status: 500 }), { once: true }))
    open('/growth/?model=one-moe')
    expect(await screen.findByText(/The sources could not be loaded/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('link', { name: 'One: a large model' })).toBeInTheDocument()
  })

  test('the table says what the marks say; an undisclosed size is a word', async () => {
    open('/growth/?table=1')
    await pageTitle()
    await screen.findByRole('columnheader', { name: 'Parameters' })
    const rows = [...(screen.getAllByRole<HTMLTableElement>('table')[0]?.rows ?? [])].map(({ cells }) =>
      [...cells].map(({ textContent }) => textContent),
    )
    expect(rows).toEqual([
      ['Model', 'Vendor', 'Date', 'Parameters', 'Status', 'Sources'],
      ['Two-Big', 'Beta', '2024', 'up to 200B', 'Estimated', '1'],
      ['One "Chat" <b>&', 'Alpha', '2023-Q3', 'Not disclosed', 'Not disclosed', '0'],
      ['=Two-7B', 'Beta', '2023-07', 'at least 7.2B', 'Reported by press', '1'],
      ['One-MoE', 'Alpha', '2021-04-26', '1.085T', 'Disclosed by vendor', '1'],
    ])
  })

  test('the claim of 2023 is tested, and a model behind it opens its evidence', async () => {
    open('/growth/')
    await pageTitle()
    expect(
      await screen.findByRole('heading', { level: 2, name: /The brief’s claim of 2023/ }),
    ).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Show the 1 model' }))
    await userEvent.click(screen.getByRole('button', { name: 'Evidence for One-MoE' }))
    expect(await screen.findByRole('complementary', { name: 'Evidence: One-MoE' })).toBeInTheDocument()
  })
  test('language and theme change without losing the view', async () => {
    open('/growth/?vendors=beta&scale=linear')
    await pageTitle()
    await userEvent.click(screen.getByRole('button', { name: '한국어' }))
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
        '베타의 최대 규모 모델은 Two-Big, 매개변수 최대 2,000억',
      ),
    )
    expect(window.location.search).toBe('?lang=ko&vendors=beta&scale=linear')
    expect(document.documentElement.lang).toBe('ko-KR')
    await userEvent.click(screen.getByRole('button', { name: '다크' }))
    expect(document.documentElement.dataset['theme']).toBe('dark')
  })
})

describe('the page of sources', () => {
  const sources = () =>
    screen.getAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('https://example.org'))

  test('lists every source with what cites it, the method with counts, conflicts, changes and downloads', async () => {
    open('/sources/')
    expect(
      await screen.findByRole('heading', {
        name: '2 sources stand behind 4 models and everything else shown here',
      }),
    ).toBeInTheDocument()
    expect(screen.getByText('Cited by 12 records')).toBeInTheDocument()
    expect(screen.getByText('Cited by 2 records')).toBeInTheDocument()
    expect(await screen.findByRole('heading', { name: 'Sources disagree in 1 place' })).toBeInTheDocument()
    expect(screen.getByText('Reported by press').textContent).toBe('Reported by press 3')
    expect(screen.getByText('2026.11.23')).toBeInTheDocument()
    for (const file of ['landscape.json', 'landscape.schema.json', 'landscape.xlsx', 'models.csv'])
      expect(screen.getByRole('link', { name: file })).toHaveAttribute(
        'href',
        `http://localhost:3000/data/${file}`,
      )
  })

  test('kind and words narrow the list, are in the address, and can be cleared', async () => {
    open('/sources/?kind=press')
    await screen.findByRole('heading', { name: /2 sources stand/ })
    expect(screen.getByRole('status', { name: '' })).toHaveTextContent('1 source')
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find a source' }), 'nothing like it')
    expect(screen.getByText(/No source matches/)).toBeInTheDocument()
    expect(window.location.search).toBe('?q=nothing+like+it&kind=press')
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(window.location.search).toBe('')
    expect(sources().length).toBeGreaterThanOrEqual(2)
  })

  test('a record’s name in any script finds its sources', async () => {
    open('/sources/?lang=zh&q=%E7%9F%BF%E5%B1%B1')
    await screen.findByRole('heading', { level: 1 })
    expect(await screen.findByText('1个来源')).toBeInTheDocument()
  })
})

describe('every address of the product answers', () => {
  test.each([...pageIds.map((page) => pathOf({ page })), 'embed/growth/'])('/%s has a page', async (path) => {
    open(`/${path}`)
    const title = (await pageTitle()).textContent
    expect(title.length).toBeGreaterThan(5)
    expect(title).not.toContain('no such page')
  })

  test('an unknown one is called unknown', async () => {
    open('/nowhere/at/all')
    expect(await pageTitle()).toHaveTextContent('There is no such page')
  })
})

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, test } from 'vitest'
import { openApp, pageTitle } from '#testing/open-app.tsx'
import { server } from '#testing/server.ts'
import { tinyTimeline } from '#testing/tiny-events.ts'
import { App } from './app.tsx'

const events = /\/data\/events\.en\./

const open = (address: string) => openApp(App, address)
const chart = () => screen.findByRole('application', { name: /Timeline of 10 events/ })

beforeEach(() => server.use(http.get(events, () => HttpResponse.json(tinyTimeline().events))))

test('is a figure named by its finding, with a lane for each developer', async () => {
  open('/timeline/')
  expect(await pageTitle()).toHaveTextContent('Alpha released most often: 3 of 4 releases, 2022 to 2024')
  expect(screen.getByRole('figure', { name: /Alpha released most often/ })).toBeInTheDocument()
  const texts = [...(await chart()).querySelectorAll('text')].map(({ textContent }) => textContent)
  expect(texts).toEqual(expect.arrayContaining(['Market', 'Alpha', 'Beta']))
})

describe('by keyboard', () => {
  test('arrows walk, the reading is spoken, Enter opens the evidence, Escape returns to the chart', async () => {
    open('/timeline/')
    const svg = await chart()
    svg.focus()
    await userEvent.keyboard('{Home}')
    expect(
      screen.getByText('talk happens. Beta, 2022, month not known. Announcement, Confirmed'),
    ).toBeInTheDocument()
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.getByText('plan happens. Beta, 1 May 2024. Integration, Planned')).toBeInTheDocument()
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}{ArrowLeft}{Enter}')
    const panel = await screen.findByRole('complementary', { name: 'Evidence: launch happens' })
    expect(window.location.search).toBe('?event=launch')
    await waitFor(() => expect(within(panel).getByRole('heading', { name: 'launch happens' })).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(svg).toHaveFocus()
  })

  test('plus zooms in, minus out, Shift and arrows move the window; it rests in the address', async () => {
    open('/timeline/')
    ;(await chart()).focus()
    await userEvent.keyboard('{+}{+}')
    await waitFor(() => expect(window.location.search).toMatch(/^\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/))
    const zoomed = window.location.search
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}')
    await waitFor(() => expect(window.location.search).not.toBe(zoomed))
    await userEvent.keyboard('{-}{-}{-}{-}{-}')
    await waitFor(() => expect(window.location.search).toBe(''))
  })

  test('a wheel with ctrl zooms before the code for it has come', async () => {
    open('/timeline/')
    const lanes = await chart()
    const wheel = new WheelEvent('wheel', { ctrlKey: true, deltaY: -200, clientX: 450, cancelable: true })
    lanes.dispatchEvent(wheel)
    expect(wheel.defaultPrevented).toBe(true)
    await waitFor(() => expect(window.location.search).toMatch(/^\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/))
  })

  test('a drag of the mouse pans before the code for it has come', async () => {
    open('/timeline/?from=2022-06-01&to=2022-12-01')
    const lanes = await screen.findByRole('application', { name: /^Timeline of/ })
    const mouse = { pointerType: 'mouse', pointerId: 1, button: 0 }
    fireEvent.pointerDown(lanes, { ...mouse, clientX: 500 })
    fireEvent.pointerMove(lanes, { ...mouse, clientX: 400 })
    fireEvent.pointerUp(lanes, { ...mouse, clientX: 400 })
    await waitFor(() => expect(window.location.search).toMatch(/from=2022-06-(?!01)/))
  })

  test('the ends of the window are sliders that say their date', async () => {
    open('/timeline/')
    const start = await screen.findByRole('slider', { name: 'Start of the window' })
    expect(start).toHaveAttribute('aria-valuetext', '1 January 2022')
    start.focus()
    await userEvent.keyboard('{PageUp}{ArrowRight}')
    await waitFor(() => expect(start).toHaveAttribute('aria-valuetext', '1 February 2023'))
    await waitFor(() => expect(window.location.search).toBe('?from=2023-02-01'))
    const end = screen.getByRole('slider', { name: 'End of the window' })
    end.focus()
    await userEvent.keyboard('{Home}')
    await waitFor(() => expect(window.location.search).toBe('?from=2023-02-01&to=2023-02-21'))
  })
})

test('the panel says what happened, shows the thread and the models with their figures, and leads along it', async () => {
  server.use(
    http.get(/\/data\/evidence\/en\./, () =>
      HttpResponse.json({
        schemaVersion: '1',
        version: '1',
        asOf: '2026-11-23',
        language: 'en',
        sources: [],
        notes: { 'events/launch': 'What came of it.' },
        conflicts: [],
        events: [],
      }),
    ),
  )
  open('/timeline/?event=launch')
  const panel = await screen.findByRole('complementary', { name: 'Evidence: launch happens' })
  expect(await within(panel).findByText('What came of it.')).toBeInTheDocument()
  expect(within(panel).getByRole('link', { name: /One "Chat"/ })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/growth\/\?model=one-chat$/),
  )
  await userEvent.click(within(panel).getByRole('button', { name: 'rumour happens' }))
  expect(await screen.findByRole('complementary', { name: 'Evidence: rumour happens' })).toBeInTheDocument()
  expect(window.location.search).toBe('?event=rumour')
})

describe('filters', () => {
  test('a kind, a status and a developer are switched off and on; the address says so', async () => {
    open('/timeline/')
    await pageTitle()
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Launch/ }))
    expect(new URLSearchParams(window.location.search).get('kinds')).not.toContain('launch')
    await userEvent.click(screen.getByRole('checkbox', { name: /^Launch/ }))
    expect(window.location.search).toBe('')
    await userEvent.click(
      within(screen.getByRole('group', { name: 'How sure' })).getByRole('button', { name: 'None' }),
    )
    expect(await pageTitle()).toHaveTextContent('No event matches these filters')
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(window.location.search).toBe('')
    expect(await pageTitle()).toHaveTextContent(/^Alpha released/)
  })

  test('presets set the window; one year is a year', async () => {
    open('/timeline/')
    await pageTitle()
    await userEvent.click(screen.getByRole('radio', { name: 'Since ChatGPT' }))
    expect(window.location.search).toBe('?from=2022-11-30')
    await userEvent.click(screen.getByRole('radio', { name: 'Last 12 months' }))
    expect(window.location.search).toBe('?from=2025-11-24')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'One year' }), '2023')
    expect(window.location.search).toBe('?from=2023&to=2023')
    await userEvent.click(screen.getByRole('radio', { name: 'All' }))
    expect(window.location.search).toBe('')
  })
})

test('the list has every event under its month and opens its evidence', async () => {
  open('/timeline/?form=list')
  const list = await screen.findByRole('region', { name: /Events by month/ })
  expect(
    within(list)
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent),
  ).toEqual([
    'May 2024 3',
    'February 2024 1',
    'Q4 2023, month not known 1',
    'August 2023 1',
    'July 2023 1',
    'June 2023 2',
    '2022, month not known 1',
  ])
  await userEvent.click(within(list).getByRole('button', { name: 'denial happens' }))
  expect(await screen.findByRole('complementary', { name: 'Evidence: denial happens' })).toBeInTheDocument()
  expect(window.location.search).toBe('?form=list&event=denial')
})

describe('a link that is partly wrong opens the rest and says what was left out', () => {
  test('an event that is not there any more', async () => {
    open('/timeline/?event=never-was&vendors=beta')
    expect(await pageTitle()).toHaveTextContent(/^Beta/)
    expect(screen.getByText(/names an event that is not in the data: never-was/)).toBeInTheDocument()
  })
  test('an event that the filters hide keeps its evidence', async () => {
    open('/timeline/?event=launch&vendors=beta')
    expect(await screen.findByRole('complementary', { name: 'Evidence: launch happens' })).toBeInTheDocument()
    expect(screen.getByText(/hidden by the filters/)).toBeInTheDocument()
  })
  test('unknown kinds and forms', async () => {
    open('/timeline/?kinds=party&form=cube')
    await pageTitle()
    expect(screen.getByText(/2 settings in this link were not understood/)).toBeInTheDocument()
  })
})

test('events that cannot be loaded are said and can be asked for again', async () => {
  server.use(http.get(events, () => new HttpResponse(null, { status: 500 }), { once: true }))
  open('/timeline/')
  expect(await screen.findByText(/The events could not be loaded/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await pageTitle()).toHaveTextContent(/^Alpha released/)
})

test('the table says what the marks say', async () => {
  open('/timeline/?table=1&vendors=beta&kinds=rumour,announcement')
  await pageTitle()
  const rows = [...(await screen.findByRole<HTMLTableElement>('table')).rows].map(({ cells }) =>
    [...cells].map(({ textContent }) => textContent),
  )
  expect(rows).toEqual([
    ['Event', 'Vendor', 'Date', 'Kind', 'Status', 'Sources'],
    ['leak happens', 'Beta', '2024-05-02', 'Rumour', 'Rumoured', '1'],
    ['talk happens', 'Beta', '2022', 'Announcement', 'Confirmed', '1'],
  ])
})

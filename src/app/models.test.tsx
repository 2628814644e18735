import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { openApp, pageTitle } from '#testing/open-app.tsx'
import { server } from '#testing/server.ts'
import { App } from './app.tsx'

const open = (address: string) => openApp(App, address)

test('a model’s page has its facts, the evidence of each figure, where sources disagree, and where to go on', async () => {
  open('/models/two-7b/')
  expect(await pageTitle()).toHaveTextContent('=Two-7B')
  expect(screen.getAllByText('at least 7.2B · Reported by press', { selector: 'dd' })).toHaveLength(2)
  expect((await screen.findAllByRole('link', { name: '둘째 모델 소식' }))[0]).toHaveAttribute(
    'href',
    'https://example.org/press-two',
  )
  expect(screen.getByText('Our reading: A sentence.')).toBeInTheDocument()
  expect(document.title).toBe('=Two-7B – China LLM Landscape')
  expect(screen.getByRole('link', { name: 'See it on the growth of parameters' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/growth\/\?model=two-7b$/),
  )
  await userEvent.click(screen.getByRole('link', { name: 'Next: Two-Big' }))
  expect(window.location.pathname).toBe('/models/two-big/')
  expect(await pageTitle()).toHaveTextContent('Two-Big')
})

test('events that a model is part of lead to the timeline', async () => {
  open('/models/one-chat/?lang=ko&vendors=beta')
  expect(await screen.findByRole('link', { name: '알파, 챗봇 출시설' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/timeline\/\?lang=ko&event=one-rumour$/),
  )
})

test('an old id goes to the present one', async () => {
  open('/models/two-seven/?lang=ko')
  expect(await pageTitle()).toHaveTextContent('=Two-7B')
  await waitFor(() =>
    expect(window.location.pathname + window.location.search).toBe('/models/two-7b/?lang=ko'),
  )
})

test('an unknown id is said as text, with a search beside', async () => {
  open(`/models/${encodeURIComponent('<b>never')}/`)
  expect(await pageTitle()).toHaveTextContent('There is no model called “<b>never”')
  expect(within(screen.getByRole('main')).getByRole('button', { name: 'Search' })).toBeInTheDocument()
})

test.each(['/models/', '/models/two-7b/'])(
  '%s says when details cannot be loaded, and tries again',
  async (path) => {
    server.use(http.get(/\/data\/models\./, () => new HttpResponse(null, { status: 500 }), { once: true }))
    open(path)
    expect(await screen.findByText(/details of the models could not be loaded/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await pageTitle()).toBeInTheDocument()
  },
)

test('the table says its finding; heads sort, with what there is kept below; filters are in the address', async () => {
  open('/models/?sort=vendor')
  expect(await pageTitle()).toHaveTextContent(
    '4 models of 2 developers: 3 with a stated size, 1 with open weights',
  )
  const head = (name: string) => screen.getByRole('columnheader', { name: new RegExp(name) })
  expect(head('Developer')).toHaveAttribute('aria-sort', 'ascending')
  const user = userEvent.setup()
  await user.keyboard('{Shift>}')
  await user.click(within(head('Total parameters')).getByRole('button'))
  await user.keyboard('{/Shift}')
  await waitFor(() => expect(window.location.search).toBe('?sort=vendor,total'))
  await user.click(within(head('Total parameters')).getByRole('button'))
  await waitFor(() => expect(window.location.search).toBe('?sort=-total'))
  await user.click(screen.getByText('Openness', { selector: 'summary' }))
  await user.click(screen.getByRole('checkbox', { name: /API only/ }))
  expect(window.location.search).toBe('?openness=open-weights,app,closed,paper&sort=-total')
  await user.click(screen.getByText('Columns', { selector: 'summary' }))
  await user.click(screen.getByRole('checkbox', { name: 'Sources' }))
  expect(screen.queryByRole('columnheader', { name: 'Sources' })).toBeNull()
})

test('a filter has its choices once it is opened, and at once where the link uses it', async () => {
  open('/models/?openness=app')
  await pageTitle()
  expect(await screen.findByRole('checkbox', { name: /API only/ })).toBeInTheDocument()
  const count = screen.getAllByRole('checkbox', { hidden: true }).length
  await userEvent.click(screen.getByText('Columns', { selector: 'summary' }))
  expect(await screen.findByRole('checkbox', { name: 'Sources' })).toBeInTheDocument()
  expect(screen.getAllByRole('checkbox', { hidden: true }).length).toBe(count + 16)
})

test('a link that names what is not there opens with the rest, and says so', async () => {
  open('/models/?family=gone&model=never&sort=price')
  await pageTitle()
  for (const text of [
    /family that is not in the data: gone/,
    /model that is not in the data: never/,
    /not understood, so its default is shown: sort=price/,
  ])
    expect(await screen.findByText(text)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }))
  expect(await screen.findByRole('heading', { level: 1, name: /4 models/ })).toBeInTheDocument()
})

test('a key pressed when rows have just been drawn moves the focus all the same', async () => {
  const button = (row: number) => document.querySelector<HTMLElement>(`tr[data-row="${row}"] button`)
  const drawing = new MutationObserver(() => {
    if (button(1) === null) return
    drawing.disconnect()
    button(0)?.focus()
    button(0)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
  })
  drawing.observe(document.body, { childList: true, subtree: true })
  open('/models/')
  await pageTitle()
  await waitFor(() => expect(button(1)).toHaveFocus())
})

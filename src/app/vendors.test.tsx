import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { openApp, pageTitle } from '#testing/open-app.tsx'
import { server } from '#testing/server.ts'
import { App } from './app.tsx'

const open = (address: string) => openApp(App, address)
const main = () => within(screen.getByRole('main'))

test('a vendor’s page has its facts, its models with their sizes, its events, its growth and its evidence', async () => {
  open('/vendors/beta/')
  expect(await pageTitle()).toHaveTextContent('Beta')
  expect(document.title).toBe('Beta – China LLM Landscape')
  expect(screen.getByText('Beijing', { selector: 'dd' })).toBeInTheDocument()
  expect(screen.getByText('at least 7.2B · Reported by press')).toBeInTheDocument()
  expect(await screen.findByText('No event of this developer is on record.')).toBeInTheDocument()
  expect(await screen.findByRole('application')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Open on the page of growth' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/growth\/\?vendors=beta$/),
  )
  expect(await screen.findByRole('link', { name: '둘째 모델 소식' })).toHaveAttribute(
    'href',
    'https://example.org/press-two',
  )
  expect(screen.getByRole('heading', { level: 2, name: 'Where sources disagree' })).toBeInTheDocument()
  expect(screen.getByText('Our reading: A sentence.')).toBeInTheDocument()
  await userEvent.click(main().getByRole('link', { name: '=Two-7B' }))
  expect(window.location.pathname).toBe('/models/two-7b/')
  await userEvent.click(await screen.findByRole('link', { name: 'Beta' }))
  expect(window.location.pathname).toBe('/vendors/beta/')
})

test('events lead to their place on the timeline of this vendor', async () => {
  open('/vendors/alpha/?lang=ko&vendors=beta&from=2024')
  expect(await screen.findByRole('link', { name: '알파, 챗봇 출시설' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/timeline\/\?lang=ko&vendors=alpha&event=one-rumour$/),
  )
})

test('a mark of the growth opens the model’s page', async () => {
  open('/vendors/beta/?lang=zh')
  const chart = await screen.findByRole('application')
  chart.focus()
  await userEvent.keyboard('{ArrowRight}{Enter}')
  expect(window.location.pathname + window.location.search).toBe('/models/two-7b/?lang=zh')
})

test.each(['<b>never', 'market'])('%s is no vendor: said as text, with a search beside', async (id) => {
  open(`/vendors/${encodeURIComponent(id)}/`)
  expect(await pageTitle()).toHaveTextContent(`There is no developer called “${id}”`)
  expect(main().getByRole('button', { name: 'Search' })).toBeInTheDocument()
})

test.each(['vendors', 'events'])('when %s cannot be loaded it says so, and tries again', async (kind) => {
  server.use(
    http.get(new RegExp(`/data/${kind}[./]`), () => new HttpResponse(null, { status: 500 }), { once: true }),
  )
  open('/vendors/alpha/')
  expect(await screen.findByText(/details of the developers could not be loaded/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await pageTitle()).toHaveTextContent('Alpha')
})

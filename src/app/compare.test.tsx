import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { openApp, pageTitle } from '#testing/open-app.tsx'
import { server } from '#testing/server.ts'
import { App } from './app.tsx'

const open = (address: string) => openApp(App, address)

test('a dataset without the brief’s field compares its own vendors; a cell opens the sources of its figure', async () => {
  open('/compare/')
  expect(await pageTitle()).toHaveTextContent('Side by side: Alpha, Beta')
  await userEvent.click(
    await screen.findByRole('button', {
      name: /^Largest stated size, Alpha: 1\.085T\. One-MoE, 26 Apr 2021/,
    }),
  )
  expect(window.location.search).toBe('?cell=largest-total.alpha')
  expect(await screen.findByRole('link', { name: 'One: a large model' })).toHaveAttribute(
    'href',
    'https://example.org/paper-one',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(window.location.search).toBe('')
})

test('columns are moved, removed and added; the default is not written', async () => {
  open('/compare/')
  await pageTitle()
  await userEvent.click(screen.getByRole('button', { name: 'Move Beta to the left' }))
  expect(window.location.search).toBe('?vendors=beta,alpha')
  await userEvent.click(screen.getByRole('button', { name: 'Remove Beta' }))
  expect(window.location.search).toBe('?vendors=alpha')
  expect(screen.getByText('A comparison takes two to five. Add one more to see what differs.')).toBeVisible()
  const field = screen.getByRole('combobox', { name: 'Add a developer' })
  await userEvent.type(field, 'zzz')
  expect(screen.getAllByText('Nothing of that name can be added.')).toHaveLength(2)
  await userEvent.clear(field)
  await userEvent.type(field, 'bet{Enter}')
  expect(window.location.search).toBe('')
})

test.each([
  ['vendors', ''],
  ['events', ''],
  ['models', ''],
  ['models', '?form=models&models=two-seven,one-moe'],
])('when %s for a comparison %s cannot be loaded it says so, and tries again', async (kind, query) => {
  server.use(
    http.get(new RegExp(`/data/${kind}[./]`), () => new HttpResponse(null, { status: 500 }), { once: true }),
  )
  open(`/compare/${query}`)
  expect(await screen.findByText(/What the comparison needs could not be loaded/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await pageTitle()).toHaveTextContent(
    query === ''
      ? 'Side by side: Alpha, Beta'
      : '2 models: 2 with a stated size, 1 with open weights; the largest is One-MoE (1.085T)',
  )
})

test('what is compared stays while one more is loaded, and that is said', async () => {
  let arrive = () => {}
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve
  })
  server.use(http.get(/\/data\/events\/en\.\w+\/beta/, () => arrival.then(() => undefined)))
  open('/compare/?vendors=alpha')
  await pageTitle()
  await userEvent.type(screen.getByRole('combobox', { name: /Add/ }), 'bet{Enter}')
  expect(window.location.search).toBe('')
  expect(screen.getByRole('columnheader', { name: /Alpha/ })).toBeInTheDocument()
  expect(screen.queryByRole('columnheader', { name: /Beta/ })).toBeNull()
  expect(screen.getByText('Loading…')).toBeInTheDocument()
  arrive()
  expect(await screen.findByRole('columnheader', { name: /Beta/ })).toBeInTheDocument()
})

import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { openApp, pageTitle } from '#testing/open-app.tsx'
import { server } from '#testing/server.ts'
import { App } from './app.tsx'

const open = (address: string) => openApp(App, address)
const main = () => within(screen.getByRole('main'))

test('the first page says what this is, in figures, charts, news and what is unsure, each leading on', async () => {
  open('/')
  expect(await pageTitle()).toHaveTextContent('Who in China launched which large model')
  const leads = (name: RegExp, to: RegExp) =>
    expect(main().getByRole('link', { name })).toHaveAttribute('href', expect.stringMatching(to))
  leads(/models on record/, /\/models\/$/)
  leads(/^\d+% have a stated size/, /\/growth\/$/)
  leads(/plans, rumours and denials/, /\/timeline\/\?status=planned,rumoured,denied$/)
  leads(/has no stated size/, /\/models\/\?status=undisclosed$/)
  leads(/in the last 12 months, after/, /\/timeline\/$/)
  leads(/^All of them on the timeline$/, /\/timeline\/\?from=2026-08-25$/)
  // Five charts, each in words for whoever cannot see it.
  expect(main().getAllByRole('heading', { level: 2 })).toHaveLength(8)
})

test('what other pages filter by does not narrow the first one, and goes along in no link', async () => {
  open('/?vendors=beta&lang=ko')
  expect(await pageTitle()).toHaveTextContent('중국에서 누가')
  expect(main().getByRole('link', { name: /수록 모델/ })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/models\/\?lang=ko$/),
  )
})

test('when the counts cannot be loaded it says so, and tries again', async () => {
  server.use(http.get(/\/data\/overview\./, () => new HttpResponse(null, { status: 500 }), { once: true }))
  open('/')
  expect(await screen.findByRole('alert')).toHaveTextContent('The counts of this page could not be loaded.')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await pageTitle()).toHaveTextContent('Who in China launched')
})

import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { cutSources } from '#dataset/cut-sources.ts'
import { openApp } from '#testing/open-app.tsx'
import { server } from '#testing/server.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { App } from './app.tsx'

const open = (address: string) => openApp(App, address)
const list = () => within(document.querySelector<HTMLElement>('#sources') ?? document.body)

/** Notes every file of data that is asked for. */
function watched(): string[] {
  const asked: string[] = []
  server.events.on('request:start', ({ request }) => {
    asked.push(/data\/(\w+)/.exec(request.url)?.[1] ?? '')
  })
  return asked
}

test('the page begins with its own small cut; a search asks for the whole and what is shown stays till then', async () => {
  const asked = watched()
  server.use(http.get(/\/data\/citations\./, () => new HttpResponse(null, { status: 500 }), { once: true }))
  open('/sources/')
  expect(await screen.findByRole('heading', { name: /^2 sources stand behind \d+ models/ })).toBeVisible()
  expect(list().getByText('2 sources')).toBeInTheDocument()
  expect(asked).not.toContain('evidence')

  await userEvent.type(screen.getByRole('searchbox', { name: 'Find a source' }), 'One: a')
  expect(await list().findByText(/The sources could not be loaded/)).toBeInTheDocument()
  expect(list().getAllByRole('link')).toHaveLength(2)
  await userEvent.click(list().getByRole('button', { name: 'Try again' }))
  expect(await list().findByText('1 source')).toBeInTheDocument()
  expect(
    list()
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['One: a large model'])
})

test('a link that narrows the list waits for the whole alone', async () => {
  const asked = watched()
  open('/sources/?kind=paper')
  expect(await screen.findByText('1 source')).toBeInTheDocument()
  expect(asked).not.toContain('sources')
})

test('all of a list that is published short comes on request', async () => {
  server.use(
    http.get(/\/data\/sources\.en\./, () => {
      const cut = cutSources(tinyLandscape(), 'en')
      return HttpResponse.json({ ...cut, listed: cut.listed.slice(0, 1) })
    }),
  )
  open('/sources/')
  await userEvent.click(await screen.findByRole('button', { name: 'Show all 2' }))
  expect(await list().findByRole('link', { name: 'One: a large model' })).toBeInTheDocument()
  expect(list().getAllByRole('link')).toHaveLength(2)
  expect(screen.queryByRole('button', { name: 'Show all 2' })).toBeNull()
})

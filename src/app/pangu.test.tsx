import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, test } from 'vitest'
import { openApp, pageTitle } from '#testing/open-app.tsx'
import { server } from '#testing/server.ts'
import { App } from './app.tsx'

const open = (address: string) => openApp(App, address)

describe('the Pangu page', () => {
  test('names its finding, and a link to an entry opens its evidence', async () => {
    open('/pangu/?entry=l1-mine')
    expect(await pageTitle()).toHaveTextContent('2 entries of Pangu on record in mining')
    const panel = await screen.findByRole('complementary', { name: /Evidence: Mine/ })
    expect(await within(panel).findByText('A mine')).toBeInTheDocument()
    expect(within(panel).getByText('date not known')).toBeInTheDocument()
    expect(within(panel).getByRole('button', { name: 'Vision' })).toBeInTheDocument()
  })

  test('says which entry, claim or month of a link it does not know, and shows the rest', async () => {
    open('/pangu/?entry=gone&claim=1999-01-01&month=2019-01&status=lost')
    await pageTitle()
    expect(screen.getByText(/names a Pangu entry that is not in the data: gone/)).toBeInTheDocument()
    expect(screen.getByText(/names a claim that is not in the data: 1999-01-01/)).toBeInTheDocument()
    expect(screen.getByText(/asks for January 2019.*April 2021/)).toBeInTheDocument()
    expect(screen.getByText(/setting in this link was not understood.*status/)).toBeInTheDocument()
  })

  test('an entry that the filters hide is said to be hidden and shows its evidence all the same', async () => {
    open('/pangu/?entry=l1-mine&tiers=L0')
    await pageTitle()
    expect(screen.getByText(/The entry of this link is hidden/)).toBeInTheDocument()
    expect(await screen.findByRole('complementary', { name: /Evidence: Mine/ })).toBeInTheDocument()
  })

  test('when its data cannot be loaded it says so and offers to try again', async () => {
    server.use(http.get(/\/data\/pangu\.en\./, () => new HttpResponse(null, { status: 500 })))
    open('/pangu/')
    expect(await screen.findByText(/The Pangu data could not be loaded/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument()
  })

  test('when nothing matches it says so, and clearing the filters brings it back', async () => {
    open('/pangu/?status=')
    expect(await pageTitle()).toHaveTextContent('No Pangu entry matches these filters')
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(await pageTitle()).toHaveTextContent('2 entries of Pangu on record in mining')
  })
})

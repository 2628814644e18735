import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'

/** Renders the app at an address, as a visit would: nothing is kept from the test before. */
export function openApp(App: ComponentType, address: string) {
  window.history.replaceState(null, '', address)
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  )
}

/** The page's heading, once words and data have come. */
export const pageTitle = () => screen.findByRole('heading', { level: 1 })

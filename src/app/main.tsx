import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { ErrorBoundary, LastResort } from './error-boundary.tsx'
import { prefetchFirstView } from './prefetch.ts'
import { takeOverFrom } from './take-over.ts'
import './tokens.css'
import './base.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
const client = new QueryClient()
prefetchFirstView(client)
takeOverFrom(document.getElementById('first'), root)
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary fallback={<LastResort />}>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </ErrorBoundary>
  </StrictMode>,
)

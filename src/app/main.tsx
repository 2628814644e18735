import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, startTransition } from 'react'
import { nextTask } from '#domain/next-task.ts'
import { App } from './app.tsx'
import { ErrorBoundary, LastResort } from './error-boundary.tsx'
import { prefetchFirstView } from './prefetch.ts'
import { takeOverFrom } from './take-over.ts'
import './tokens.css'
import './base.css'
import './site-head.css'

/**
 * Most of the script is what draws: it starts in a task of its own, once everything has been asked for, and draws in slices
 * once the words of the frame are there, so that what they change is not drawn in one piece.
 */
async function start(root: HTMLElement, client: QueryClient): Promise<void> {
  const [{ createRoot }] = await Promise.all([import('react-dom/client'), prefetchFirstView(client)])
  const site = (
    <StrictMode>
      <ErrorBoundary fallback={<LastResort />}>
        <QueryClientProvider client={client}>
          <App />
        </QueryClientProvider>
      </ErrorBoundary>
    </StrictMode>
  )
  await nextTask()
  startTransition(() => createRoot(root).render(site))
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
const client = new QueryClient()
takeOverFrom(document.getElementById('first'), root)
// Not from the script's own first run: whoever records what asked for a file has the whole script read again for that.
setTimeout(() => void start(root, client))

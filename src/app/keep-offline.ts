/** A newer build that waits beside the one in use. */
export interface NewBuild {
  /** Of its data. */
  readonly version: string
  /** Changes to it, and loads the page anew. */
  take(): void
}

/**
 * Keeps the whole site in the browser some seconds after the page has loaded, so that it works without a network. Tells when a newer build
 * lies ready; the one in use stays until the reader takes the other. Without service workers nothing happens.
 */
export function keepOffline(root: URL, onNew: (build: NewBuild) => void): void {
  const isFramed = window.top !== window
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || isFramed) return
  const begin = async () => {
    try {
      const registration = await navigator.serviceWorker.register(new URL('offline.js', root), {
        scope: root.href,
      })
      const tell = async () => {
        const { waiting } = registration
        if (waiting !== null && navigator.serviceWorker.controller !== null)
          onNew({ version: await versionOf(waiting), take: () => takeOver(waiting) })
      }
      await tell()
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', tell)
      })
    } catch {
      // Blocked storage or a private window: the site works as long as there is a network, as before.
    }
  }
  // What is fetched for later stays out of the way of what the reader does first.
  const wait = () => setTimeout(begin, quietMs)
  if (document.readyState === 'complete') wait()
  else window.addEventListener('load', wait, { once: true })
}

const quietMs = 5000

function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  waiting.postMessage('take over')
}

const versionOf = (worker: ServiceWorker): Promise<string> =>
  new Promise((resolve) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = ({ data }) => resolve(String(data))
    worker.postMessage('version', [channel.port2])
  })

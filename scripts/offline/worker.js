// @ts-nocheck: a service worker has globals of its own. The build puts `build`, `dataVersion` and `files` in front of this.
// Keeps one whole build of the site, so that it works without a network and changes only when the reader says so.

const prefix = `site ${self.registration.scope} `
const cacheName = prefix + build
const at = (path) => new URL(path, self.registration.scope).href

self.addEventListener('install', (event) => event.waitUntil(fill()))

/** All files of this build or none; what an earlier build already has under the same hash is not fetched again. */
async function fill() {
  const cache = await caches.open(cacheName)
  for (const path of files) {
    const isHashed = /[.-][\w-]{8,}\.\w+$/.test(path)
    const kept = isHashed ? await caches.match(at(path), { ignoreVary: true }) : undefined
    if (kept !== undefined) await cache.put(at(path), kept)
    else await cache.add(new Request(at(path), isHashed ? {} : { cache: 'no-cache' }))
  }
}

self.addEventListener('activate', (event) => event.waitUntil(takeOver()))

async function takeOver() {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(prefix) && name !== cacheName).map((name) => caches.delete(name)),
  )
  await self.clients.claim()
}

self.addEventListener('message', (event) => {
  if (event.data === 'take over') self.skipWaiting()
  if (event.data === 'version') event.ports[0].postMessage(dataVersion)
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return
  const path = new URL(request.url).pathname.slice(new URL(self.registration.scope).pathname.length)
  const known = request.mode === 'navigate' ? pageOf(path) : path
  if (known !== null) event.respondWith(answer(request, known))
})

async function answer(request, path) {
  const cache = await caches.open(cacheName)
  return (await cache.match(at(path), { ignoreVary: true })) ?? fetch(request)
}

/** The file that draws a page: its own, or the plain one for the many pages of models, developers and embeds. */
function pageOf(path) {
  const folder = path.replace(/index\.html$/, '')
  if (files.includes(folder)) return folder
  if (files.includes(`${folder}/`)) return `${folder}/`
  return /^(models|vendors|embed)\/[^/]+\/?$/.test(folder) ? 'offline/page/' : null
}

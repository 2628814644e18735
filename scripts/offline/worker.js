// @ts-nocheck: a service worker has globals of its own. The build puts `build`, `dataVersion` and `files` in front of this.
// Keeps one whole build of the site, so that it works without a network and changes only when the reader says so.

const prefix = `site ${self.registration.scope} `
const cacheName = prefix + build
const plainPage = 'offline/page/'
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
  const { pathname, search } = new URL(request.url)
  const path = pathname.slice(new URL(self.registration.scope).pathname.length)
  const page = pageOf(path)
  const [, language, record] = /^(\w\w)\/((?:models|vendors)\/[^/]+\/?)$/.exec(path) ?? []
  // A page also asks for the file that says the same in another language; the plain one says nothing.
  if (request.mode !== 'navigate')
    return event.respondWith(answer(request, page ?? (record === undefined ? path : plainPage)))
  // The plain file does not stand in the folder of a language, so the address says it.
  if (record !== undefined)
    return event.respondWith(Response.redirect(at(`${record}?lang=${language}${search.replace('?', '&')}`)))
  if (page === null) return
  // Addresses within a page are relative to its folder.
  event.respondWith(
    /(^|\/)$|\.html$/.test(path) ? answer(request, page) : Response.redirect(`${at(path)}/${search}`),
  )
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
  return /^(models|vendors|embed)\/[^/]+\/?$/.test(folder) ? plainPage : null
}

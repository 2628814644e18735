// A plain static file server, as any host has: files, folders by their index.html, 404.html. For npm start and for the tests.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Serves a folder under a base path such as `/` or `/some/base/`.
 * @param {{ folder: string, base?: string, port: number, tries?: number }} options `tries`: how many ports to try from `port` on
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve({ folder, base = '/', port, tries = 1 }) {
  /** @type {Map<string, { changedMs: number, bytes: Buffer }>} */
  const zipped = new Map()
  // Each file once as it stands, not anew for each visit.
  const zip = (/** @type {string} */ file) => {
    const { mtimeMs: changedMs } = statSync(file)
    const kept = zipped.get(file)
    if (kept?.changedMs === changedMs) return kept.bytes
    const bytes = gzipSync(readFileSync(file))
    zipped.set(file, { changedMs, bytes })
    return bytes
  }
  const server = createServer((request, response) => {
    const fail = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(readFileSync(join(folder, '404.html')))
    }
    let path, pathname, search
    try {
      ;({ pathname, search } = new URL(request.url ?? '/', 'http://localhost'))
      path = normalize(decodeURIComponent(pathname))
    } catch {
      return fail()
    }
    if (!path.startsWith(base)) return fail()
    let file = join(folder, path.slice(base.length))
    if (!existsSync(file)) return fail()
    if (statSync(file).isDirectory()) {
      if (!path.endsWith('/')) {
        response.writeHead(301, { Location: `${pathname}/${search}` })
        response.end()
        return
      }
      file = join(file, 'index.html')
      if (!existsSync(file)) return fail()
    }
    const type = types[extname(file)] ?? 'application/octet-stream'
    const zips =
      /\bgzip\b/.test(String(request.headers['accept-encoding'])) && type !== 'application/octet-stream'
    response.writeHead(200, {
      'Content-Type': type,
      'Cache-Control': /\/(assets|data)\/.*[.-][\w-]{8,}\.\w+$/.test(path)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      ...(zips ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
    })
    response.end(zips ? zip(file) : readFileSync(file))
  })
  return new Promise((resolve, reject) => {
    let left = tries
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      left -= 1
      if (error.code !== 'EADDRINUSE') reject(error)
      else if (left > 0) server.listen(++port, '127.0.0.1')
      else reject(new Error(`Port ${port} is in use. Stop what uses it, or set PORT to another one.`))
    })
    server.on('listening', () =>
      resolve({ address: `http://127.0.0.1:${port}${base}`, close: () => server.close() }),
    )
    server.listen(port, '127.0.0.1')
  })
}

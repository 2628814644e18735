// A slow line before a site, for the bench: a browser that slows its own line also records every request, which costs time itself.
import { request as ask, createServer } from 'node:http'

const pieceBytes = 4096

/**
 * Serves another address with every answer `latencyMs` later and all answers together at `bytesPerMs`.
 * @param {string} address such as `http://127.0.0.1:4190/`
 * @param {{ latencyMs: number, bytesPerMs: number }} line
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function slowLine(address, { latencyMs, bytesPerMs }) {
  let freeAtMs = 0
  const wait = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms))
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', address)
    const { host: _, ...headers } = request.headers
    const asked = ask(url, { headers }, async (answer) => {
      const body = Buffer.concat(await answer.toArray())
      await wait(latencyMs)
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      for (let at = 0; at < body.length; at += pieceBytes) {
        const piece = body.subarray(at, at + pieceBytes)
        freeAtMs = Math.max(freeAtMs, performance.now()) + piece.length / bytesPerMs
        await wait(freeAtMs - performance.now())
        response.write(piece)
      }
      response.end()
    })
    asked.on('error', () => response.destroy())
    asked.end()
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      resolve({ address: `http://127.0.0.1:${port}/`, close: () => server.close() })
    })
  })
}

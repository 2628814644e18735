// A Chromium that records nothing: with the usual drivers it notes where each request came from, and reads all script anew for that.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Starts a browser that is led through a pipe (Chrome DevTools Protocol, messages end with a zero byte).
 * @param {string} program
 */
export function openBrowser(program) {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'))
  const browser = spawn(
    program,
    [
      '--headless',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const [to, from] = /** @type {[import('node:stream').Writable, import('node:stream').Readable]} */ (
    /** @type {unknown} */ (browser.stdio.slice(3))
  )
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map()
  let [last, held] = [0, '']
  from.setEncoding('utf8').on('data', (text) => {
    const messages = `${held}${text}`.split('\0')
    held = messages.pop() ?? ''
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message)
      const one = waiting.get(id)
      waiting.delete(id)
      if (error === undefined) one?.resolve(result)
      else one?.reject(new Error(error.message))
    }
  })
  browser.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser ended before it answered'))
    waiting.clear()
  })
  /** @param {string} method @param {object} [params] @param {string} [sessionId] @returns {Promise<any>} */
  const send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
    })
  return {
    send,
    /** A new tab in a window of its own, in which nothing was visited before. */
    async newTab() {
      const { browserContextId } = await send('Target.createBrowserContext')
      const { targetId } = await send('Target.createTarget', { url: 'about:blank', browserContextId })
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
      return {
        send: (/** @type {string} */ method, /** @type {object} */ params = {}) =>
          send(method, params, sessionId),
        close: () => send('Target.disposeBrowserContext', { browserContextId }),
      }
    },
    async close() {
      const gone = new Promise((resolve) => browser.once('exit', resolve))
      // It may end before it answers.
      send('Browser.close').catch(() => {})
      await gone
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

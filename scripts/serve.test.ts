import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from './serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'served-'))
let site: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), 'the site')
  writeFileSync(join(folder, '404.html'), 'not here')
  site = await serve({ folder, port: 4880, tries: 40 })
})
afterAll(() => {
  site.close()
  rmSync(folder, { recursive: true })
})

/** As it is typed: what `fetch` would put right first. */
const asked = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(site.address)
    request({ hostname, port, path, agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })

test.each(['//', '//?lang=ko', '/%', '/%E0%A4%A', '/../secret', '/nothing/'])(
  'the address %s is not found, and the server goes on',
  async (path) => {
    expect(await asked(path)).toBe(404)
    expect(await asked('/')).toBe(200)
  },
)

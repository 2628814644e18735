import { delay, HttpResponse, http } from 'msw'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { chartsCut } from '#domain/cuts.ts'
import { server } from '#testing/server.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { readData } from '../../scripts/read-data.ts'
import { cutCharts } from './cut.ts'
import { type CutKind, cutSchemas } from './cut-schemas.ts'
import { cuttersFor } from './cutters.ts'
import { LoadFailure, loadCut } from './load.ts'
import { packCut } from './pack.ts'

const address = new URL('http://localhost:3000/data/some.json')
const cut = cutCharts(tinyLandscape(), 'en')
const answer = (response: () => Response | Promise<Response>) => server.use(http.get(address.href, response))
const reasonOf = async (loading: Promise<unknown>) => {
  const failure = await loading.catch((error: unknown) => error)
  return failure instanceof LoadFailure ? failure.reason : failure
}
/** Half of a file, then whatever the connection does next. */
const half = (next: (stream: ReadableStreamDefaultController<Uint8Array>) => void) =>
  new HttpResponse(
    new ReadableStream<Uint8Array>({
      start(stream) {
        stream.enqueue(new TextEncoder().encode(JSON.stringify(cut).slice(0, 200)))
        next(stream)
      },
    }),
  )

test('a connection that breaks while the file is on its way is a connection lost, not a damaged file', async () => {
  answer(() => half((stream) => setTimeout(() => stream.error(new Error('reset')), 5)))
  expect(await reasonOf(loadCut(address, chartsCut))).toEqual({ kind: 'unreachable' })
})

describe('a request that the page gave up rejects with the giving up itself', () => {
  test('before it was sent', async () => {
    answer(() => HttpResponse.json(cut))
    expect(await reasonOf(loadCut(address, chartsCut, AbortSignal.abort()))).toMatchObject({
      name: 'AbortError',
    })
  })
  test('before the answer', async () => {
    answer(async () => {
      await delay('infinite')
      return HttpResponse.json(cut)
    })
    const controller = new AbortController()
    const loading = reasonOf(loadCut(address, chartsCut, controller.signal))
    setTimeout(() => controller.abort(), 5)
    expect(await loading).toMatchObject({ name: 'AbortError' })
  })
  test('while the file is on its way', async () => {
    const controller = new AbortController()
    const { signal } = controller
    // As a browser does it: giving up breaks the body. The stand-in server leaves it open.
    answer(() => half((stream) => signal.addEventListener('abort', () => stream.error(signal.reason))))
    const loading = reasonOf(loadCut(address, chartsCut, signal))
    setTimeout(() => controller.abort(), 20)
    expect(await loading).toMatchObject({ name: 'AbortError' })
  })
})

test.each<readonly [string, () => Response, object]>([
  ['an empty file', () => new HttpResponse(''), { kind: 'unreadable' }],
  [
    'a server that is starting',
    () => new HttpResponse('{}', { status: 503 }),
    { kind: 'refused', status: 503 },
  ],
  ['a list', () => HttpResponse.json([]), { kind: 'wrong-shape', field: 'schemaVersion' }],
  ['a plain number', () => HttpResponse.json(7), { kind: 'wrong-shape', field: '(the file)' }],
  [
    'an older schema',
    () => HttpResponse.json({ ...cut, schemaVersion: '0' }),
    { kind: 'wrong-shape', field: 'schemaVersion' },
  ],
  [
    'a missing list',
    () => HttpResponse.json({ ...cut, models: undefined }),
    { kind: 'wrong-shape', field: 'models' },
  ],
  [
    'a word of a later vocabulary',
    () => HttpResponse.json({ ...cut, models: cut.models.map((model) => ({ ...model, stage: 'leaked' })) }),
    { kind: 'wrong-shape', field: 'models.0.stage' },
  ],
])('%s is named as what it is', async (_, response, reason) => {
  answer(response)
  expect(await reasonOf(loadCut(address, chartsCut))).toEqual(reason)
})

test('a newer schema is said before any field of it is judged', async () => {
  answer(() => HttpResponse.json({ schemaVersion: '2' }))
  expect(await reasonOf(loadCut(address, chartsCut))).toEqual({
    kind: 'newer-schema',
    found: '2',
    supported: '1',
  })
})

test('fields that a later dataset of the same schema adds are passed over', async () => {
  answer(() => HttpResponse.json({ ...cut, mood: 'good' }))
  expect(await loadCut(address, chartsCut)).toEqual(cut)
})

const text = { en: 'All', ko: '전체', zh: '全部' }
const cutters = cuttersFor([{ id: 'growth', name: text }], text)

test.each(Object.keys(cutSchemas) as CutKind[])('%s of the shipped data arrive whole', async (kind) => {
  const whole = cutters[kind](readData('data').landscape, 'ko')
  answer(() => HttpResponse.json(packCut(cutSchemas[kind], whole)))
  expect(await loadCut(address, cutSchemas[kind])).toEqual(whole)
})

test('a failure carries its reason in its message, for the log', () => {
  expect(new LoadFailure({ kind: 'refused', status: 502 }).message).toContain('"status":502')
})

describe('a file that takes long to read', () => {
  const models = Array.from({ length: 40 }, () => cut.models).flat()
  /** Each look at the clock is a second after the one before. */
  const slowly = (onLook: (look: number) => void = () => {}) => {
    let looks = 0
    vi.spyOn(performance, 'now').mockImplementation(() => {
      looks += 1
      onLook(looks)
      return looks * 1000
    })
    answer(() => HttpResponse.json(packCut(chartsCut, { ...cut, models })))
  }
  afterEach(() => vi.restoreAllMocks())

  test('lets the page in between, and arrives whole', async () => {
    slowly()
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    }, 1)
    const loaded = await loadCut(address, chartsCut)
    clearInterval(timer)
    expect(loaded).toEqual({ ...cut, models })
    expect(turns).toBeGreaterThan(models.length / 2)
  })

  test('is not read to its end when the page has given it up', async () => {
    const controller = new AbortController()
    let last = 0
    slowly((look) => {
      last = look
      if (look === 20) controller.abort()
    })
    expect(await reasonOf(loadCut(address, chartsCut, controller.signal))).toMatchObject({
      name: 'AbortError',
    })
    expect(last).toBeLessThan(models.length)
  })
})

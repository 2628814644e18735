import { delay, HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { chartsCut } from '#domain/cuts.ts'
import { server } from '#testing/server.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { cutCharts } from './cut.ts'
import { LoadFailure, loadCut } from './load.ts'
import { packCut } from './pack.ts'

const address = new URL('http://localhost:3000/data/some.json')
const cut = cutCharts(tinyLandscape(), 'en')
const answer = (response: () => Response | Promise<Response>) => server.use(http.get(address.href, response))
const [first] = cut.models
const withSource = (place: number) => ({ ...first, parametersB: { ...first?.parametersB, sources: [place] } })

test('a cut that fits arrives whole', async () => {
  answer(() => HttpResponse.json(packCut(chartsCut, cut)))
  expect(await loadCut(address, chartsCut)).toEqual(cut)
})

test.each([
  ['404', () => new HttpResponse(null, { status: 404 }), { kind: 'missing' }],
  ['500', () => new HttpResponse(null, { status: 500 }), { kind: 'refused', status: 500 }],
  ['403', () => new HttpResponse(null, { status: 403 }), { kind: 'refused', status: 403 }],
  ['no network', () => HttpResponse.error(), { kind: 'unreachable' }],
  ['cut off', () => new HttpResponse(JSON.stringify(cut).slice(0, 500)), { kind: 'unreadable' }],
  ['a page instead', () => HttpResponse.html('<!doctype html>'), { kind: 'unreadable' }],
  [
    'a newer schema',
    () => HttpResponse.json({ ...cut, schemaVersion: '10' }),
    { kind: 'newer-schema', found: '10', supported: '1' },
  ],
  [
    'a field of another type',
    () => HttpResponse.json({ ...cut, vendors: [{ id: 1 }] }),
    { kind: 'wrong-shape', field: 'vendors.0.id' },
  ],
  [
    'a source that is none of the record’s',
    () => HttpResponse.json({ ...cut, models: [withSource(0), withSource(7)] }),
    { kind: 'wrong-shape', field: 'models.1.parametersB.sources.0' },
  ],
  ['null', () => HttpResponse.json(null), { kind: 'wrong-shape', field: '(the file)' }],
])('%s is named as what it is', async (_, response, reason) => {
  answer(response)
  const failure = await loadCut(address, chartsCut).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(LoadFailure)
  expect((failure as LoadFailure).reason).toEqual(reason)
})

test('a request that the page gave up is not a failure of the data', async () => {
  answer(async () => {
    await delay('infinite')
    return HttpResponse.error()
  })
  const controller = new AbortController()
  const loading = loadCut(address, chartsCut, controller.signal).catch((error: unknown) => error)
  controller.abort()
  expect(await loading).not.toBeInstanceOf(LoadFailure)
})

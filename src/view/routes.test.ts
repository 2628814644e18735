import { expect, test } from 'vitest'
import { pageIds, pathOf, type Route, routeOf } from './routes.ts'

const routes: Route[] = [
  ...pageIds.map((page) => ({ page })),
  { page: 'model', id: 'pangu-sigma' },
  { page: 'vendor', id: '01ai' },
  { page: 'embed', id: 'growth' },
]

test.each(routes.map((route) => [pathOf(route), route] as const))(
  '%j leads there and back, with and without slashes',
  (path, route) => {
    expect(routeOf(path)).toEqual(route)
    expect(routeOf(`/${path}`)).toEqual(route)
    expect(routeOf(path.replace(/\/$/, ''))).toEqual(route)
    expect(routeOf(`${path}index.html`)).toEqual(route)
  },
)

test.each([
  'nowhere',
  'myindex.html',
  'growth/more',
  'models/a/b',
  'overview',
  '__proto__',
  'constructor/x',
  'vendors',
])('%s is not a page', (path) => {
  expect(routeOf(path)).toEqual({ page: 'not-found', path })
})

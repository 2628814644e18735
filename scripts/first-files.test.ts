import type { Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { firstFiles } from './first-files.ts'

const chunk = (fileName: string, of: Partial<Rolldown.OutputChunk> & { css?: string[] } = {}) => ({
  type: 'chunk',
  fileName,
  imports: [],
  isEntry: false,
  facadeModuleId: null,
  viteMetadata: { importedCss: new Set(of.css ?? []), importedAssets: new Set() },
  ...of,
})

const bundle = Object.fromEntries(
  [
    chunk('assets/site.js'),
    chunk('assets/client.js', {
      facadeModuleId: '/a/node_modules/react-dom/client.js',
      imports: ['assets/site.js'],
    }),
    chunk('assets/growth.js', {
      facadeModuleId: '/a/src/pages/growth/page.tsx',
      imports: ['assets/site.js', 'assets/charts.js'],
      css: ['assets/growth.css'],
    }),
    chunk('assets/charts.js', { imports: ['assets/axes.js'], css: ['assets/charts.css'] }),
    chunk('assets/axes.js', { imports: ['assets/charts.js'] }),
    chunk('assets/pangu.js', { facadeModuleId: 'C:\\a\\src\\pages\\pangu\\page.tsx' }),
  ].map((one) => [one.fileName, one]),
) as unknown as Rolldown.OutputBundle

const named = (page: string) =>
  [
    ...firstFiles(page, bundle, '<script src="./assets/site.js"></script>', '../').matchAll(
      /href="\.\.\/assets\/([^"]+)"/g,
    ),
  ].map(([, file]) => file)

test('a page’s file names what draws, its own code, all that this imports, and their styles, each once', () => {
  expect(named('growth')).toEqual([
    'client.js',
    'growth.js',
    'charts.js',
    'axes.js',
    'growth.css',
    'charts.css',
  ])
  expect(named('pangu')).toEqual(['client.js', 'pangu.js'])
})

test('what the file names already is not named again', () => {
  expect(named('growth')).not.toContain('site.js')
})

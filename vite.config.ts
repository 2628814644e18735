import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { chunkGroups } from './scripts/chunks.ts'
import { dataset } from './scripts/dataset-plugin.ts'
import { firstScript } from './scripts/first-script-plugin.ts'
import { offline } from './scripts/offline-plugin.ts'
import { pages } from './scripts/pages-plugin.ts'
import { rechartsD3 } from './scripts/recharts-d3-plugin.ts'

const dataFolder = fileURLToPath(new URL('data', import.meta.url))

/** What needs a window of its own and a server's answers. */
const testedInAPage = [
  'src/**/*.test.tsx',
  'src/app/**/*.test.ts',
  'src/dataset/load*.test.ts',
  'src/view/location.test.ts',
]

/** Those whose first line asks for a document to read what they test. */
const testedWithADocument = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  )
  .filter(
    (path) =>
      path.endsWith('.test.ts') && readFileSync(path, 'utf8').startsWith('// @vitest-environment jsdom'),
  )

export default defineConfig({
  // Relative addresses: one build serves under / and under any sub-path.
  base: './',
  plugins: [
    rechartsD3(),
    // What the compiler adds to every component weighs a tenth of all script: it is for those that say 'use memo'.
    react({ compiler: { compilationMode: 'annotation' } }),
    dataset(dataFolder),
    pages(dataFolder),
    firstScript(),
    offline(dataFolder),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: {
      // Browsers that know what this build is written in preload modules by themselves.
      polyfill: false,
      // The page's file names what its first view needs. A list of what every other page needs weighs 2 kB, and is kept for offline use by then;
      // but a pointer that comes to the timeline drags at once.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html'
          ? files
          : files.filter((file) => file.endsWith('.css') || file.includes('d3-gestures')),
    },
    rolldownOptions: {
      output: { codeSplitting: { groups: chunkGroups() } },
      // d3-array makes bisectors that nobody here asks for.
      treeshake: { manualPureFunctions: ['bisector'], propertyReadSideEffects: false },
    },
  },
  test: {
    testTimeout: 30_000,
    // One less than there are would be one alone on a machine of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        // One copy of every module for all files: loading the dataset anew for each took most of the time.
        test: {
          name: 'modules',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...testedInAPage, ...testedWithADocument],
          isolate: false,
        },
      },
      {
        extends: true,
        // After the others: a process is used again only for what wants the same surroundings as the file before.
        test: {
          name: 'documents',
          environment: 'jsdom',
          include: testedWithADocument,
          exclude: testedInAPage,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'jsdom',
          include: testedInAPage,
          setupFiles: ['src/testing/setup.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})

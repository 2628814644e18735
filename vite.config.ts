import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { dataset } from './scripts/dataset-plugin.ts'
import { offline } from './scripts/offline-plugin.ts'
import { pages } from './scripts/pages-plugin.ts'
import { rechartsD3 } from './scripts/recharts-d3-plugin.ts'

const dataFolder = fileURLToPath(new URL('data', import.meta.url))

export default defineConfig({
  // Relative addresses: one build serves under / and under any sub-path.
  base: './',
  plugins: [
    rechartsD3(),
    react({ compiler: true }),
    dataset(dataFolder),
    pages(dataFolder),
    offline(dataFolder),
  ],
  build: { target: 'es2022', assetsInlineLimit: 0 },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    setupFiles: ['src/testing/setup.ts'],
    testTimeout: 30_000,
  },
})

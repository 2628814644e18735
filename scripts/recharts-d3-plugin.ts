import type { Plugin } from 'vite'

const suffix = '?recharts'

/**
 * Gives recharts a copy of d3 of its own in the build. It needs nearly all of d3-scale and d3-shape where the site needs a few
 * functions; shared, the whole would load with every page, and not with the supporting charts alone.
 */
export const rechartsD3 = (): Plugin => ({
  name: 'recharts-d3',
  enforce: 'pre',
  apply: 'build',
  async resolveId(source, importer) {
    const isAsked = importer?.includes('/victory-vendor/') || importer?.endsWith(suffix)
    if (!isAsked || !source.startsWith('d3-')) return null
    const found = await this.resolve(source, importer, { skipSelf: true })
    return found === null ? null : { ...found, id: `${found.id}${suffix}` }
  },
})

import { chartPages, isChartId } from '../src/charts/chart-pages.ts'
import type { PageId, Route } from '../src/view/routes.ts'

/** As large as those who show links ask for. */
export const previewPx = { widthPx: 1200, heightPx: 630 } as const

/** The page whose picture stands for a route: records have none of their own. */
export function previewOf(route: Route): PageId {
  switch (route.page) {
    case 'model':
      return 'models'
    case 'vendor':
      return 'growth'
    case 'embed':
      return isChartId(route.id) ? chartPages[route.id] : 'overview'
    case 'not-found':
      return 'overview'
    default:
      return route.page
  }
}

export const previewFile = (page: PageId): string => `preview/${page}.png`

import { queryOptions } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { PageProps } from '#pages/site.ts'
import type { Route } from '#view/routes.ts'

/** Every page, each a chunk of its own. */
const modules = {
  overview: () => import('#pages/overview/page.tsx'),
  timeline: () => import('#pages/timeline/page.tsx'),
  growth: () => import('#pages/growth/page.tsx'),
  pangu: () => import('#pages/pangu/page.tsx'),
  compare: () => import('#pages/compare/page.tsx'),
  models: () => import('#pages/models/page.tsx'),
  model: () => import('#pages/model/page.tsx'),
  vendor: () => import('#pages/vendor/page.tsx'),
  slides: () => import('#pages/slides/page.tsx'),
  sources: () => import('#pages/sources/page.tsx'),
  embed: () => import('#pages/embed/page.tsx'),
} satisfies Record<Exclude<Route['page'], 'not-found'>, () => Promise<{ default: ComponentType<PageProps> }>>

export type BuiltPage = keyof typeof modules

/** The component of a page. A query and not React.lazy: Suspense holds back what comes after a fallback for 300 ms. */
export const pageQuery = (page: BuiltPage) =>
  queryOptions({
    queryKey: ['page', page],
    queryFn: async () => ({ Component: (await modules[page]()).default }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    structuralSharing: false,
  })

import type { ComponentType } from 'react'
import type { PageProps } from '#pages/site.ts'
import type { PageId } from '#view/routes.ts'

/** Pages that exist, each a chunk of its own; the others say that they are still to come. */
export const pageModules: Partial<Record<PageId, () => Promise<{ default: ComponentType<PageProps> }>>> = {
  growth: () => import('#pages/growth/page.tsx'),
}

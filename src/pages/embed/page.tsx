import { type ComponentType, lazy, Suspense } from 'react'
import { chartPages, isChartId } from '#charts/chart-pages.ts'
import type { ChartId } from '#charts/model.ts'
import type { Wording } from '#i18n/wording.ts'
import { Notice } from '#ui/notice.tsx'
import { usePlace } from '#view/location.ts'
import { routeOf } from '#view/routes.ts'
import { useView } from '#view/use-view.ts'
import { type ChartViews, embedCodec } from '#view/views.ts'
import type { PageProps } from '../site.ts'
import { useSharedLink } from '../use-shared-link.ts'
import styles from './embed.module.css'

export type EmbeddedProps = PageProps & { readonly id: ChartId }

// A scatter on a page of tables: a chunk of its own.
const ClaimsChart = lazy(() => import('./claims-chart.tsx'))

const byPage: Record<keyof ChartViews, ComponentType<EmbeddedProps>> = {
  growth: lazy(() => import('./growth-charts.tsx')),
  timeline: lazy(() => import('./timeline-chart.tsx')),
  pangu: lazy(() => import('./pangu-charts.tsx')),
}

/** `/embed/<chart>`: one chart in another page's frame. */
export default function EmbedPage(props: PageProps) {
  const { cut, wording } = props
  const route = routeOf(usePlace().path)
  const { view } = useView(embedCodec)
  const id = route.page === 'embed' ? route.id : ''
  if (!isChartId(id)) return <MissingChart id={id} wording={wording} />
  const Chart = id === 'pangu-claims' ? ClaimsChart : byPage[chartPages[id]]
  return (
    <>
      {view.data !== null && view.data !== cut.version && (
        <Notice>{wording.t('embed.changed', { asked: view.data, shown: cut.version })}</Notice>
      )}
      <Suspense fallback={<p role="status">{wording.t('load.loading')}</p>}>
        <Chart {...props} id={id} />
      </Suspense>
    </>
  )
}

function MissingChart({ id, wording: { t } }: { id: string; wording: Wording }) {
  const link = useSharedLink()
  return (
    <section className={styles.figure}>
      <h1>{t('embed.missing.title')}</h1>
      <p>{t('embed.missing.text', { id: id.slice(0, 120) })}</p>
      <p>
        <a href={link({ page: 'overview' }).href} target="_blank" rel="noopener">
          {t('embed.missing.toSite')}
        </a>
      </p>
    </section>
  )
}

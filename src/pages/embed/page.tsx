import { useQuery } from '@tanstack/react-query'
import { type ComponentType, lazy, Suspense } from 'react'
import { chartPages, isChartId } from '#charts/chart-pages.ts'
import type { ChartId } from '#charts/model.ts'
import { wordingQuery } from '#i18n/catalogue.ts'
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
  compare: lazy(() => import('./compare-chart.tsx')),
}

/** `/embed/<chart>`: one chart in another page's frame. */
export default function EmbedPage(props: PageProps) {
  const { cut, wording } = props
  const route = routeOf(usePlace().path)
  const { view } = useView(embedCodec)
  const id = route.page === 'embed' ? route.id : ''
  if (!isChartId(id)) return <MissingChart id={id} wording={wording} />
  return (
    <>
      {view.data !== null && view.data !== cut.version && (
        <Notice>{wording.t('embed.changed', { asked: view.data, shown: cut.version })}</Notice>
      )}
      <OneChart {...props} id={id} />
    </>
  )
}

/** The chart with the words of the page that it stands on. */
function OneChart(props: EmbeddedProps) {
  const { id, wording: frame } = props
  const page = chartPages[id]
  const { data: wording } = useQuery({ ...wordingQuery(frame.language, page), throwOnError: true })
  const waiting = <p role="status">{frame.t('load.loading')}</p>
  const Chart = id === 'pangu-claims' ? ClaimsChart : byPage[page]
  return wording === undefined ? (
    waiting
  ) : (
    <Suspense fallback={waiting}>
      <Chart {...props} wording={wording} />
    </Suspense>
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

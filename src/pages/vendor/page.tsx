import { useQuery } from '@tanstack/react-query'
import { lazy, useMemo } from 'react'
import { besides } from '#charts/compare/field.ts'
import { buildVendorPage } from '#charts/vendors/one.ts'
import { vendorEventsQuery, vendorsQuery } from '#dataset/query.ts'
import type { EventsCut, VendorsCut } from '#domain/cuts.ts'
import { InSlices, Later } from '#ui/later.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { isSiteKept } from '#view/kept-site.ts'
import { siteRoot, usePlace } from '#view/location.ts'
import { routeOf } from '#view/routes.ts'
import { useView } from '#view/use-view.ts'
import { sharedCodec } from '#view/views.ts'
import { Below } from '../below.tsx'
import { Beside } from '../beside.tsx'
import styles from '../model/model.module.css'
import { PaperAddress } from '../paper-address.tsx'
import { setSearchOpen } from '../search/search-open.ts'
import type { PageProps } from '../site.ts'
import { useSharedLink } from '../use-shared-link.ts'
import { ViewNotices } from '../view-notices.tsx'
import { VendorEvidence } from './vendor-evidence.tsx'
import { VendorFacts } from './vendor-facts.tsx'
import { VendorLineup } from './vendor-lineup.tsx'
import { VendorReleases } from './vendor-releases.tsx'

const VendorGrowth = lazy(() => import('./vendor-growth.tsx'))

/** `/vendors/<id>`: one vendor with its models, its events and how well its figures are known. */
export default function VendorPage(props: PageProps) {
  const { t, language } = props.wording
  const id = useVendorId()
  const vendors = useQuery(vendorsQuery(siteRoot(), language))
  const isKnown = props.cut.vendors.some((one) => one.id === id)
  const events = useQuery({
    ...vendorEventsQuery(siteRoot(), language, id, isSiteKept()),
    enabled: isKnown,
  })
  if (!isKnown) return <Unknown id={id} wording={props.wording} />
  const loading = <p role="status">{t('load.loading')}</p>
  if (vendors.data !== undefined && events.data !== undefined)
    return (
      <InSlices before={loading}>
        <One {...props} specs={vendors.data} events={events.data} />
      </InSlices>
    )
  if (!vendors.isError && !events.isError) return loading
  const retry = () => {
    if (vendors.isError) void vendors.refetch()
    if (events.isError) void events.refetch()
  }
  return (
    <p role="alert">
      {t('vendor.failed')} <TextButton onClick={retry}>{t('load.retry')}</TextButton>
    </p>
  )
}

function One({ cut, specs, events, wording }: PageProps & { specs: VendorsCut; events: EventsCut }) {
  const { t } = wording
  const { problems } = useView(sharedCodec)
  const link = useSharedLink()
  const id = useVendorId()
  const page = useMemo(
    () => buildVendorPage(cut, specs, events, id, wording),
    [cut, specs, events, id, wording],
  )
  if (page === null) return <Unknown id={id} wording={wording} />
  return (
    <article className={styles.model}>
      <ViewNotices problems={problems} chosen={null} vendors={[]} wording={wording} />
      <h1>{page.title}</h1>
      <p className={styles.lead}>{page.lead}</p>
      <Beside
        side={
          <div className={styles.side}>
            <VendorReleases page={page} wording={wording} />
          </div>
        }
      >
        <VendorFacts page={page} wording={wording} />
        <VendorLineup page={page} wording={wording} />
        <Later>
          {page.hasGrowth && (
            <Below names={[t('growth.name')]}>
              <VendorGrowth key={page.id} id={page.id} cut={cut} wording={wording} />
            </Below>
          )}
          <VendorEvidence page={page} wording={wording} />
        </Later>
      </Beside>
      <p>
        <a {...link({ page: 'compare' }, { vendors: besides(cut, page.id) })}>{t('panel.compareWith')}</a>
      </p>
      <p className={styles.source}>
        {t('chart.source', { date: wording.date({ value: cut.asOf, precision: 'day' }) })} <PaperAddress />
      </p>
    </article>
  )
}

function Unknown({ id, wording: { t } }: { readonly id: string } & Pick<PageProps, 'wording'>) {
  const link = useSharedLink()
  return (
    <section>
      <h1>{t('vendor.unknown.title', { id: id.slice(0, 100) })}</h1>
      <p>{t('vendor.unknown.text')}</p>
      <p>
        <TextButton onClick={() => setSearchOpen(true)}>{t('search.button')}</TextButton>
      </p>
      <p>
        <a {...link({ page: 'models' })}>{t('model.inTable')}</a>
      </p>
    </section>
  )
}

function useVendorId(): string {
  const route = routeOf(usePlace().path)
  return route.page === 'vendor' ? route.id : ''
}

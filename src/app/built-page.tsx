import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { wordingQuery } from '#i18n/catalogue.ts'
import type { Wording } from '#i18n/wording.ts'
import { InSlices } from '#ui/later.tsx'
import { addressOf, type Place } from '#view/location.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { type BuiltPage, pageQuery } from './page-modules.ts'
import { WithData } from './with-data.tsx'

interface Props {
  readonly page: BuiltPage
  /** The words of what stands around the page. */
  readonly frame: Wording
  readonly theme: 'light' | 'dark'
}

/** A page with its code, its words and the data that all pages need. While another language is fetched, it stays in the last one. */
export function BuiltPageWithData({ page, frame, theme }: Props) {
  const { data } = useQuery({ ...pageQuery(page), throwOnError: true })
  const { data: wording } = useQuery({
    ...wordingQuery(frame.language, page),
    placeholderData: keepPreviousData,
    throwOnError: true,
  })
  return (
    <WithData wording={frame}>
      {(cut) =>
        data === undefined || wording === undefined ? (
          <p role="status">{frame.t('load.loading')}</p>
        ) : (
          <InSlices before={<p role="status">{frame.t('load.loading')}</p>}>
            <data.Component cut={cut} wording={wording} theme={theme} />
          </InSlices>
        )
      }
    </WithData>
  )
}

/** A page that threw: the link is unharmed, and there are two ways on. */
export function Stopped({ place, wording: { t } }: { place: Place; wording: Wording }) {
  return (
    <section role="alert">
      <h1>{t('error.title')}</h1>
      <p>{t('error.text')}</p>
      <p>
        <a href={addressOf(place)}>{t('error.reload')}</a> ·{' '}
        <a href={addressOf({ path: place.path, query: '' })}>{t('error.reset')}</a>
      </p>
    </section>
  )
}

/** A chart in another page's frame: no head, no navigation, no foot. */
export const Embedded = ({ place, frame, theme }: Omit<Props, 'page'> & { place: Place }) => (
  <main className="page embedded">
    <ErrorBoundary about={place.path} fallback={<Stopped place={place} wording={frame} />}>
      <BuiltPageWithData page="embed" frame={frame} theme={theme} />
    </ErrorBoundary>
  </main>
)

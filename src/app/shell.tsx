import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { chartsQuery } from '#dataset/query.ts'
import type { ChartsCut } from '#domain/cuts.ts'
import { languages } from '#domain/vocabulary.ts'
import { languageNames, languageTags } from '#i18n/languages.ts'
import type { Wording } from '#i18n/wording.ts'
import { MissingPage } from '#pages/plain-pages.tsx'
import { SearchOpener } from '#pages/search/search-opener.tsx'
import { useSharedLink } from '#pages/use-shared-link.ts'
import { countSlides, useStoredDeck } from '#view/deck-storage.ts'
import { siteRoot, usePlace } from '#view/location.ts'
import { pageIds, type Route, routeOf } from '#view/routes.ts'
import { useSetting } from '#view/use-view.ts'
import type { SharedView } from '#view/views.ts'
import { BuiltPageWithData, Stopped } from './built-page.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { NewBuildNotice } from './new-build-notice.tsx'
import styles from './shell.module.css'
import { usePrintWhole } from './use-print-whole.ts'

interface Props {
  readonly wording: Wording
  readonly view: SharedView
  readonly theme: 'light' | 'dark'
}

/** Head, navigation and foot around whatever page the address names. */
export function Shell({ wording, view, theme }: Props) {
  const { t } = wording
  const place = usePlace()
  const route = routeOf(place.path)
  const link = useSharedLink()
  const collected = countSlides(useStoredDeck())
  usePrintWhole()
  // Whatever page asks for the data: the name of a model is in it.
  const { data } = useQuery({ ...chartsQuery(siteRoot(), wording.language), enabled: false })
  useEffect(() => {
    document.title = `${titleOf(route, wording, data)} – ${t('site.name')}`
  })
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('site.skip')}
      </a>
      <header className="site-head">
        <a className="name" {...link({ page: 'overview' })}>
          {t('site.name')}
        </a>
        <nav aria-label={t('nav.label')}>
          {pageIds.map((page) => (
            <a key={page} {...link({ page })} aria-current={route.page === page ? 'page' : undefined}>
              {t(`nav.${page}`)}
              {page === 'slides' && collected > 0 && ` ${wording.count(collected)}`}
            </a>
          ))}
        </nav>
        <div className="settings">
          <SearchOpener wording={wording} />
          <fieldset aria-label={t('settings.language')}>
            {languages.map((lang) => (
              <Choice
                key={lang}
                current={view.lang === lang}
                text={languageNames[lang]}
                change={{ lang }}
                tag={languageTags[lang]}
              />
            ))}
          </fieldset>
          <fieldset aria-label={t('settings.theme')}>
            {(['system', 'light', 'dark'] as const).map((choice) => (
              <Choice
                key={choice}
                current={view.theme === choice}
                text={t(`settings.theme.${choice}`)}
                change={{ theme: choice }}
              />
            ))}
          </fieldset>
        </div>
      </header>
      <main id="content" className="page" tabIndex={-1}>
        <NewBuildNotice version={data?.version} wording={wording} />
        <ErrorBoundary about={place.path} fallback={<Stopped place={place} wording={wording} />}>
          <Page route={route} wording={wording} theme={theme} />
        </ErrorBoundary>
      </main>
      <Foot wording={wording} />
    </>
  )
}

function Choice({
  current,
  text,
  change,
  tag,
}: {
  current: boolean
  text: string
  change: Partial<SharedView>
  tag?: string
}) {
  const set = useSetting()
  return (
    <button type="button" aria-pressed={current} lang={tag} onClick={() => set(change)}>
      {text}
    </button>
  )
}

function Page({ route, wording, theme }: { route: Route; wording: Wording; theme: 'light' | 'dark' }) {
  if (route.page === 'not-found') return <MissingPage path={route.path} wording={wording} />
  return <BuiltPageWithData key={route.page} page={route.page} frame={wording} theme={theme} />
}

function titleOf(route: Route, { t }: Wording, cut: ChartsCut | undefined): string {
  switch (route.page) {
    case 'not-found':
      return t('page.missing.title')
    case 'model':
      return cut?.models.find(({ id }) => id === route.id)?.name ?? route.id
    case 'vendor':
      return cut?.vendors.find(({ id }) => id === route.id)?.name ?? route.id
    case 'embed':
      return route.id
    case 'growth':
      return t('growth.name')
    case 'timeline':
      return t('timeline.name')
    case 'models':
      return t('models.name')
    case 'sources':
      return t('sources.name')
    default:
      return t(`nav.${route.page}`)
  }
}

const downloads = [
  ['data/landscape.json', null],
  ['data/landscape.schema.json', 'footer.schema'],
  ['data/models.csv', 'footer.models'],
  ['data/events.csv', 'footer.events'],
  ['data/coverage.csv', 'footer.coverage'],
] as const

function Foot({ wording: { t } }: { wording: Wording }) {
  return (
    <footer className={styles.footer}>
      <span>
        {t('footer.download')}{' '}
        {downloads.map(([path, key]) => (
          <a key={path} href={new URL(path, siteRoot()).href} download>
            {key === null ? 'JSON' : t(key)}
          </a>
        ))}
      </span>
      <span>{t('footer.licence')}</span>
    </footer>
  )
}

import { type Language, languages } from '../src/domain/vocabulary.ts'
import { languageTags } from '../src/i18n/languages.ts'
import { wordings } from '../src/i18n/wordings.ts'
import { languageFolder } from '../src/view/language-folder.ts'
import { pathOf, type Route } from '../src/view/routes.ts'
import { escapeHtml } from './escape-html.ts'
import type { PageSummary } from './page-summary.ts'
import { joining } from './page-words.ts'
import { previewFile, previewOf, previewPx } from './previews.ts'

/** An address that has a file of its own, in one language. */
export interface PageFile {
  readonly language: Language
  readonly route: Route
  readonly title: string
  readonly summary: PageSummary | undefined
}

/** Where the site will stand, if the build is told (`SITE=https://example.org/base/`): only then are addresses absolute. */
const site = process.env['SITE'] ?? ''

/** What the head of a page's file says of it besides title and description, as HTML; the file's folder lies `up` from the root. */
export const pageHead = (page: PageFile, up: string): string =>
  [...alternates(page, up), ...previewTags(page, up)].map((element) => `    ${element}\n`).join('')

/** The page as a title names it. */
export const titleOf = ({ route, title, language }: PageFile): string => {
  const name = wordings[language].t('site.name')
  return route.page === 'overview' ? name : `${title} – ${name}`
}

/** The same page in all languages. A chart in a frame has one file, and its link says the language. */
function alternates({ route }: PageFile, up: string): string[] {
  const addressIn = (language: Language) =>
    route.page === 'embed'
      ? `${addressOf(pathOf(route), up)}${language === 'en' ? '' : `?lang=${language}`}`
      : addressOf(languageFolder(language) + pathOf(route), up)
  return [
    ...languages.map((language) => [hreflang(language), addressIn(language)]),
    ['x-default', addressIn('en')],
  ].map(([tag, address]) => `<link rel="alternate" hreflang="${tag}" href="${address}" />`)
}

/** A language, not that of one country. */
export const hreflang = (language: Language) => languageTags[language].replace(/-[A-Z]{2}$/, '')

const addressOf = (path: string, up: string) =>
  site === '' ? `${up}${path}` || './' : new URL(path, site).href

/** What others show where somebody shares a link to the page. Addresses are absolute where the build is told where the site stands, as most ask for. */
function previewTags(page: PageFile, up: string): string[] {
  const { language, route, title, summary } = page
  const { t } = wordings[language]
  const properties = {
    'og:type': 'website',
    'og:site_name': t('site.name'),
    'og:locale': { en: 'en_GB', ko: 'ko_KR', zh: 'zh_CN' }[language],
    'og:title': route.page === 'overview' ? t('site.name') : title,
    ...(summary === undefined ? {} : { 'og:description': summary.description }),
    ...(site === '' ? {} : { 'og:url': addressOf(languageFolder(language) + pathOf(route), up) }),
    'og:image': addressOf(previewFile(previewOf(route)), up || './'),
    'og:image:type': 'image/png',
    'og:image:width': `${previewPx.widthPx}`,
    'og:image:height': `${previewPx.heightPx}`,
    'og:image:alt': joining[language].about(t('site.name'), t(`nav.${previewOf(route)}`)),
  }
  return [
    ...Object.entries(properties).map(
      ([name, content]) => `<meta property="${name}" content="${escapeHtml(content)}" />`,
    ),
    '<meta name="twitter:card" content="summary_large_image" />',
  ]
}

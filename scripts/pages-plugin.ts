import type { Plugin } from 'vite'
import { chartIds } from '../src/charts/registry.ts'
import { en } from '../src/i18n/en.ts'
import { pageIds, pathOf, type Route } from '../src/view/routes.ts'
import { contentPolicy } from './content-policy.ts'
import { escapeHtml } from './escape-html.ts'
import { firstFiles } from './first-files.ts'
import { modelSummaries } from './model-summaries.ts'
import type { PageSummary } from './page-summary.ts'
import { previewFile, previewOf, previewPx } from './previews.ts'
import { readData } from './read-data.ts'
import { routeSummaries } from './route-summaries.ts'
import { vendorSummaries } from './vendor-summaries.ts'

interface Page {
  readonly route: Route
  readonly title: string
  readonly summary?: PageSummary | undefined
}

/** Every address that has a file of its own, so that a plain static host answers deep links. */
function allPages(folder: string): Page[] {
  const { landscape } = readData(folder)
  const { models, vendors, renames } = landscape
  const summaries = modelSummaries(landscape)
  const vendorSummary = vendorSummaries(landscape)
  const routes = routeSummaries(landscape)
  const model = (id: string, name: string, of = id) => ({
    route: { page: 'model' as const, id },
    title: name,
    summary: summaries.get(of),
  })
  return [
    ...pageIds.map((page) => ({ route: { page }, title: en[`nav.${page}`], summary: routes.get(page) })),
    ...models.map(({ id, name }) => model(id, name.en)),
    // Old links stand: the page leads on to the present id.
    ...renames.flatMap(({ from, to }) =>
      models.filter(({ id }) => id === to).map(({ name }) => model(from, name.en, to)),
    ),
    ...vendors.map(({ id, name }) => ({
      route: { page: 'vendor' as const, id },
      title: name.en,
      summary: vendorSummary.get(id),
    })),
    ...chartIds.map((id) => ({ route: { page: 'embed' as const, id }, title: en[`${id}.name`] })),
  ]
}

/** Writes each route's own HTML, with addresses relative to its depth, and the content security policy. */
export function pages(folder: string): Plugin {
  let serving = false
  return {
    name: 'pages',
    enforce: 'post',
    configResolved({ command }) {
      serving = command === 'serve'
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        serving
          ? html.replace('name="site-root" content="./"', 'name="site-root" content="/"')
          : // The dev server needs an inline script for hot reload, so the policy is the build's.
            html.replace(
              '<head>',
              `<head>\n    <meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />`,
            ),
    },
    generateBundle(_options, bundle) {
      const index = bundle['index.html']
      if (index?.type !== 'asset') return
      const html = String(index.source)
      for (const { route, title, summary } of allPages(folder)) {
        const path = pathOf(route)
        const up = '../'.repeat(path.split('/').length - 1)
        const source = html
          .replaceAll('"./', `"${up === '' ? './' : up}`)
          .replace(/<title>[^<]*<\/title>/, () =>
            path === ''
              ? `<title>${en['site.name']}</title>`
              : `<title>${escapeHtml(title)} – ${en['site.name']}</title>`,
          )
          .replace(
            '</head>',
            () =>
              `${firstFiles(route.page, bundle, up === '' ? './' : up)}${alternates(route)}${previewTags(route, up, { title, summary })}  </head>`,
          )
          .replace(/(?<=<meta name="description" content=")[^"]*/, (text) =>
            summary === undefined ? text : escapeHtml(summary.description),
          )
          .replace('<div id="first"></div>', () =>
            summary === undefined
              ? '<div id="first"></div>'
              : `<div id="first" class="page">\n      ${navigation(up)}\n      ${summary.html}\n    </div>`,
          )
        if (path === '') index.source = source
        else this.emitFile({ type: 'asset', fileName: `${path}index.html`, source })
      }
      this.emitFile({
        type: 'asset',
        fileName: 'offline/page/index.html',
        source: html.replaceAll('"./', '"../../'),
      })
      this.emitFile({ type: 'asset', fileName: '404.html', source: missing })
    },
  }
}

/** The same page in the other languages; addresses relative to the page itself. */
const alternates = (route: Route): string =>
  [
    ['en', ''],
    ['ko', 'lang=ko'],
    ['zh-Hans', 'lang=zh'],
    ['x-default', ''],
  ]
    .map(
      ([tag, query]) =>
        `    <link rel="alternate" hreflang="${tag}" href="${addressOf(route, query ?? '')}" />\n`,
    )
    .join('')

/** Where the site will stand, if the build is told (`SITE=https://example.org/base/`): only then are addresses absolute. */
const site = process.env['SITE'] ?? ''
const addressOf = (route: Route, query: string) => {
  const path = site === '' ? './' : new URL(pathOf(route), site).href
  return query === '' ? path : `${path}?${query}`
}

/** What others show where somebody shares a link to the page. Addresses are absolute where the build is told where the site stands, as most ask for. */
function previewTags(route: Route, up: string, { title, summary }: Pick<Page, 'title' | 'summary'>): string {
  const picture = previewFile(previewOf(route))
  const properties = {
    'og:type': 'website',
    'og:site_name': en['site.name'],
    'og:locale': 'en_GB',
    'og:title': route.page === 'overview' ? en['site.name'] : title,
    ...(summary === undefined ? {} : { 'og:description': summary.description }),
    ...(site === '' ? {} : { 'og:url': addressOf(route, '') }),
    'og:image': site === '' ? `${up || './'}${picture}` : new URL(picture, site).href,
    'og:image:type': 'image/png',
    'og:image:width': `${previewPx.widthPx}`,
    'og:image:height': `${previewPx.heightPx}`,
    'og:image:alt': `${en['site.name']}: ${en[`nav.${previewOf(route)}`]}`,
  }
  return [
    ...Object.entries(properties).map(
      ([name, content]) => `    <meta property="${name}" content="${escapeHtml(content)}" />\n`,
    ),
    '    <meta name="twitter:card" content="summary_large_image" />\n',
  ].join('')
}

const navigation = (up: string): string =>
  `<nav>${pageIds
    .map((page) => `<a href="${up === '' ? './' : up}${pathOf({ page })}">${en[`nav.${page}`]}</a>`)
    .join(' ')}</nav>`

/** A host shows this at any depth, so it loads nothing. */
const missing = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />
    <meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><title>${en['page.missing.title']}</title>
  </head>
  <body>
    <h1>${en['page.missing.title']}</h1>
    <p lang="ko">없는 페이지입니다</p>
    <p lang="zh-Hans">页面不存在</p>
  </body>
</html>
`

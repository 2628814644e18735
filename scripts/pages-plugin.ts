import type { Plugin } from 'vite'
import { chartIds } from '../src/charts/registry.ts'
import type { Landscape } from '../src/domain/schema.ts'
import { type Language, languages } from '../src/domain/vocabulary.ts'
import { languageNames, languageTags } from '../src/i18n/languages.ts'
import { wordings } from '../src/i18n/wordings.ts'
import { languageFolder } from '../src/view/language-folder.ts'
import { pageIds, pathOf } from '../src/view/routes.ts'
import { contentPolicy } from './content-policy.ts'
import { escapeHtml } from './escape-html.ts'
import { firstFiles } from './first-files.ts'
import { modelSummaries } from './model-summaries.ts'
import { hreflang, type PageFile, pageHead, titleOf } from './page-head.ts'
import type { PageSummary, Up } from './page-summary.ts'
import { readData } from './read-data.ts'
import { routeSummaries } from './route-summaries.ts'
import { vendorSummaries } from './vendor-summaries.ts'

/** Every address that has a file of its own in a language, so that a plain static host answers deep links. */
function allPages(landscape: Landscape, language: Language): PageFile[] {
  const { models, vendors, renames } = landscape
  const { t } = wordings[language]
  const summaries = modelSummaries(landscape, language)
  const vendorSummary = vendorSummaries(landscape, language)
  const routes = routeSummaries(landscape, language)
  const model = (id: string, of = id): PageFile[] =>
    models
      .filter((one) => one.id === of)
      .map(({ name }) => ({
        language,
        route: { page: 'model', id },
        title: name[language],
        summary: summaries.get(of),
      }))
  return [
    ...pageIds.map((page) => ({
      language,
      route: { page },
      title: t(`nav.${page}`),
      summary: routes.get(page),
    })),
    ...models.flatMap(({ id }) => model(id)),
    // Old links stand: the page leads on to the present id.
    ...renames.flatMap(({ from, to }) => model(from, to)),
    ...vendors.map(({ id, name }) => ({
      language,
      route: { page: 'vendor' as const, id },
      title: name[language],
      summary: vendorSummary.get(id),
    })),
  ]
}

/** Charts in frames of other pages say nothing before they are drawn: one file serves all languages. */
const embeds: readonly PageFile[] = chartIds.map((id) => ({
  language: 'en',
  route: { page: 'embed', id },
  title: wordings.en.t(`${id}.name`),
  summary: undefined,
}))

/** Writes each route's own HTML in each language, with addresses relative to its depth, and the content security policy. */
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
      const { landscape } = readData(folder)
      for (const page of [...languages.flatMap((language) => allPages(landscape, language)), ...embeds]) {
        const path = languageFolder(page.language) + pathOf(page.route)
        const up = upFrom(path)
        const source = pageHtml(html, page, up, firstFiles(page.route.page, bundle, html, up || './'))
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

const upFrom = (path: string) => '../'.repeat(path.split('/').length - 1)

/** The file of a page whose folder lies `up` from the root, with links to what it needs at once. */
function pageHtml(html: string, page: PageFile, up: string, links: string): string {
  const { language, route, summary } = page
  const { description } = summary ?? {}
  const pages = upFrom(pathOf(route)) || './'
  return html
    .replaceAll('"./', `"${up || './'}`)
    .replace(`<html lang="${languageTags.en}"`, `<html lang="${languageTags[language]}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(titleOf(page))}</title>`)
    .replace('</head>', () => `${links}${pageHead(page, up)}  </head>`)
    .replace(/(?<=<meta name="description" content=")[^"]*/, (text) =>
      description === undefined ? text : escapeHtml(description),
    )
    .replace('<div id="first"></div>', (empty) =>
      summary === undefined ? empty : firstHtml(page, summary, { pages, site: up || './' }),
    )
}

/** What the file says by itself, under a head like the one that is drawn. */
function firstHtml({ language, route }: PageFile, summary: PageSummary, up: Up): string {
  const { t } = wordings[language]
  const links = pageIds.map((page) => {
    const current = page === route.page ? ' aria-current="page"' : ''
    return `<a href="${up.pages}${pathOf({ page })}"${current}>${t(`nav.${page}`)}</a>`
  })
  const others = languages.map((one) => {
    const [tag, current] = [hreflang(one), one === language ? ' aria-current="true"' : '']
    return `<a href="${up.site}${languageFolder(one)}${pathOf(route)}" lang="${tag}" hreflang="${tag}"${current}>${languageNames[one]}</a>`
  })
  return `<div id="first">
      <header class="site-head">
        <a class="name" href="${up.pages}">${t('site.name')}</a>
        <nav>${links.join(' ')}</nav>
        <div class="settings">${others.join(' ')}</div>
      </header>
      <main class="page">
      ${summary.html(up)}
      </main>
    </div>`
}

/** A host shows this at any depth, so it loads nothing. */
const missing = `<!doctype html>
<html lang="${languageTags.en}">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />
    <meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><title>${wordings.en.t('page.missing.title')}</title>
  </head>
  <body>
${languages.map((one) => `    <${one === 'en' ? 'h1' : 'p'} lang="${languageTags[one]}">${wordings[one].t('page.missing.title')}</${one === 'en' ? 'h1' : 'p'}>`).join('\n')}
  </body>
</html>
`

// Runs before anything is drawn. What the page's file says is in one language, of the whole data and in the system's theme; a link may ask for others.
{
  const page = document.documentElement
  const asked = new URLSearchParams(location.search)
  const language = asked.get('lang') ?? page.lang.slice(0, 2)
  if (['light', 'dark'].includes(asked.get('theme'))) page.dataset.theme = asked.get('theme')
  const isWhole = [...asked.keys()].every((name) => name === 'lang' || name === 'theme')
  const isOther = !page.lang.startsWith(language)
  const shown = isWhole ? '' : 'head'
  page.dataset.first = isOther ? 'hidden' : shown
  // A chart in a frame says nothing before it is drawn.
  if (isOther && ['en', 'ko', 'zh'].includes(language) && !location.pathname.includes('/embed/')) sayIn(language, document.currentScript.src).catch(() => undefined)

  /** Takes what the page's file in the other language says, unless the page is drawn by then; if there is none, the page is drawn without. */
  async function sayIn(language, script) {
    const root = new URL('.', script)
    const path = location.pathname.slice(root.pathname.length).replace(/^(ko|zh)\//, '')
    const folder = `${language === 'en' ? '' : `${language}/`}${path.replace(/index\.html$/, '')}`
    const answer = await fetch(new URL(folder === '' || folder.endsWith('/') ? folder : `${folder}/`, root))
    if (!answer.ok) return
    const other = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const said = other.querySelector('#first:not(:empty)')
    if (document.readyState === 'loading')
      await new Promise((go) => document.addEventListener('readystatechange', go, { once: true }))
    const first = document.querySelector('#first')
    if (said === null || first === null) return
    for (const link of said.querySelectorAll('a')) link.href = new URL(link.getAttribute('href'), answer.url)
    first.replaceChildren(...said.childNodes)
    page.lang = other.documentElement.lang
    document.title = other.title
    page.dataset.first = shown
  }
}
// The icon's address is relative to the page that was opened, and the reader goes on from there without another load.
for (const icon of document.querySelectorAll('link[rel="icon"]')) icon.setAttribute('href', icon.href)

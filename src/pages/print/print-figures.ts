import type { PrintPage } from '#export/picture-sizes.ts'
import './print.css'

const names: Record<PrintPage, string> = { a4: 'a4', '16:9': 'wide', '4:3': 'classic' }

/**
 * Prints figures, given as SVG texts, each on a page of its own, through the browser: it keeps text as text and embeds the
 * fonts. The page that the reader sees stays as it is. Throws where an SVG text is none.
 */
export async function printFigures(figures: readonly string[], page: PrintPage): Promise<void> {
  const sheets = document.createElement('div')
  sheets.className = 'print-sheets'
  sheets.append(...figures.map((figure) => sheetOf(figure, page)))
  document.querySelector('.print-sheets')?.remove()
  document.body.append(sheets)
  const { title } = document
  document.title = figures.length === 1 ? (sheets.querySelector('title')?.textContent ?? title) : title
  document.documentElement.dataset['print'] = 'figures'
  // Safari says that it has printed before the reader has chosen a printer: what was set stays until the next print or view.
  window.addEventListener(
    'afterprint',
    () => {
      sheets.remove()
      delete document.documentElement.dataset['print']
      document.title = title
    },
    { once: true },
  )
  await document.fonts?.ready
  window.print()
}

function sheetOf(figure: string, page: PrintPage): HTMLElement {
  const { documentElement: svg } = new DOMParser().parseFromString(figure, 'image/svg+xml')
  if (svg.localName !== 'svg') throw new Error('not an SVG text')
  const sheet = document.createElement('section')
  sheet.className = `print-sheet print-sheet-${names[page]}`
  sheet.append(document.importNode(svg, true))
  return sheet
}

import type { Rolldown } from 'vite'

/** What a page needs besides what `html` names already: links that let the browser ask for all of it at once, in HTML, from a folder `up` of the root. */
export function firstFiles(page: string, bundle: Rolldown.OutputBundle, html: string, up: string): string {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const needed = (from: Rolldown.OutputChunk | undefined): Set<Rolldown.OutputChunk> => {
    const files = new Set(from === undefined ? [] : [from])
    for (const { imports } of files)
      for (const name of imports) {
        const chunk = byName.get(name)
        if (chunk !== undefined) files.add(chunk)
      }
    return files
  }
  const isOf = (module: string) => (chunk: Rolldown.OutputChunk) =>
    chunk.facadeModuleId?.replaceAll('\\', '/').endsWith(module) === true
  const own = ['/react-dom/client.js', `/src/pages/${page}/page.tsx`]
    .flatMap((module) => [...needed(chunks.find(isOf(module)))])
    .filter((file, index, all) => !html.includes(file.fileName) && all.indexOf(file) === index)
  const styles = own
    .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
    .filter((file) => !html.includes(file))
  return [
    ...own.map(({ fileName }) => `<link rel="modulepreload" crossorigin href="${up}${fileName}">`),
    ...styles.map((fileName) => `<link rel="stylesheet" crossorigin href="${up}${fileName}">`),
  ]
    .map((link) => `    ${link}\n`)
    .join('')
}

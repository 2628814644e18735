// @vitest-environment jsdom
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { hostileCorpus } from '../src/testing/hostile-corpus.ts'
import { harmlessWord, recordsSaying } from '../src/testing/hostile-dataset.ts'
import { contentPolicy } from './content-policy.ts'
import { pages } from './pages-plugin.ts'

/** What the build writes for each address when the data says the given texts. */
function builtPages(texts: readonly string[]): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  folders.push(folder)
  writeFileSync(join(folder, 'data.json'), JSON.stringify(recordsSaying(texts)))
  const plugin = pages(folder) as unknown as {
    transformIndexHtml: { handler(html: string): string }
    generateBundle(this: unknown, options: unknown, bundle: unknown): void
  }
  const index = {
    type: 'asset',
    source: plugin.transformIndexHtml.handler(readFileSync('index.html', 'utf8')),
  }
  const files = new Map<string, string>()
  plugin.generateBundle.call(
    { emitFile: (file: { fileName: string; source: string }) => files.set(file.fileName, file.source) },
    {},
    { 'index.html': index },
  )
  return files.set('index.html', index.source)
}
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** HTML has no place for U+0000, and one sort of line break; within a sentence a name may begin small. */
const withinHtml = (text: string) =>
  text.replaceAll('\0', '').replaceAll('\uFFFD', '').replace(/\r\n?/g, '\n').toLowerCase()

/** A page as a parser of HTML reads it: a line an element, with its attributes, and a line a text. */
function linesOf(html: string, said: (text: string) => string): string[] {
  const lines: string[] = []
  // jsdom makes lists of children and attributes anew whenever they are asked for.
  const walk = (node: Node) => {
    if (node instanceof Element)
      lines.push(
        `<${node.nodeName} ${node.getAttributeNames().map((name) => `${name}=${said(node.getAttribute(name) ?? '')}`)}>`,
      )
    else lines.push(`${node.nodeType} ${said(node.nodeValue ?? '')}`)
    for (let child = node.firstChild; child !== null; child = child.nextSibling) walk(child)
    if (node instanceof HTMLTemplateElement) walk(node.content)
  }
  walk(new DOMParser().parseFromString(html, 'text/html').documentElement)
  return lines
}

test('pages of a hostile dataset are those of a harmless one with other words: no element or attribute more', () => {
  const hostile = builtPages(hostileCorpus)
  const harmless = builtPages(hostileCorpus.map((_, index) => harmlessWord(index)))
  // Names are trimmed where the data is read.
  const instead = (text: string) =>
    text.replace(/word(\d{3})word/gi, (_, index: string) => hostileCorpus[Number(index)]?.trim() ?? '')
  expect([...hostile.keys()]).toEqual([...harmless.keys()])
  expect(hostile.size).toBeGreaterThan(2 * hostileCorpus.length)
  const wrong: unknown[] = []
  let met = 0
  for (const [path, html] of hostile) {
    const [found, wanted] = [
      linesOf(html, withinHtml),
      linesOf(harmless.get(path) ?? '', (text) => withinHtml(instead(text))),
    ]
    met += found.filter((line) => line.includes('alert(1)')).length
    found.forEach((line, at) => {
      if (line !== wanted[at]) wrong.push([path, line.slice(0, 200), wanted[at]?.slice(0, 200)])
    })
    if (found.length !== wanted.length) wrong.push([path, found.length, wanted.length])
  }
  expect(wrong.slice(0, 5)).toEqual([])
  expect(met).toBeGreaterThan(500)
})

test('each built page begins with the policy, and nothing stands inline', () => {
  for (const [path, html] of builtPages(hostileCorpus.slice(0, 3))) {
    const page = new DOMParser().parseFromString(html, 'text/html')
    const [first] = page.head.children
    expect([path, first?.getAttribute('http-equiv'), first?.getAttribute('content')]).toEqual([
      path,
      'Content-Security-Policy',
      contentPolicy,
    ])
    expect([...page.querySelectorAll('style, [style], script:not([src]), base')]).toEqual([])
    const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    )
    expect(handlers).toEqual([])
  }
})

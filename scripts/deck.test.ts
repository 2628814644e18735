import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, expect, test, vi } from 'vitest'
import { chartIds } from '../src/charts/registry.ts'
import { run } from './deck-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The command as a shell runs it. */
function deckInShell(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/deck.mjs', ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, said: stderr.split('\n').filter((line) => line !== '') }
}
/** What the same command does and says, without starting a process. */
async function deck(...args: string[]) {
  const lines = { log: [] as string[], error: [] as string[] }
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((text: string) => void lines[way].push(...text.split('\n')))
  const status = await run(args, 'data')
  vi.restoreAllMocks()
  return { status, stdout: lines.log.join('\n'), said: lines.error }
}
const opened = (file: string) => unzipSync(readFileSync(join(folder, file)))
const slidesIn = (files: Record<string, Uint8Array>) =>
  Object.keys(files).filter((path) => /^ppt\/slides\/[^/]+\.xml$/.test(path))

test('views in Korean are a deck with title, charts and sources', { timeout: 60_000 }, () => {
  const out = join(folder, 'korean.pptx')
  const { status, stdout } = deckInShell(
    ...[
      '--views',
      'growth?vendors=huawei,baidu&scale=linear,disclosure',
      '--lang',
      'ko',
      '--title',
      '두 회사',
    ],
    ...['--out', out, '--site', 'https://example.org/some/base'],
  )
  expect([status, stdout.includes('2 views')]).toEqual([0, true])
  const files = opened('korean.pptx')
  const slide = (number: number) => strFromU8(files[`ppt/slides/slide${number}.xml`] ?? new Uint8Array())
  expect(slide(1)).toContain('두 회사')
  expect(slidesIn(files).length).toBeGreaterThan(3)
  expect(Object.keys(files).filter((path) => path.startsWith('ppt/charts/'))).toHaveLength(4)
  expect(strFromU8(files['ppt/slides/_rels/slide2.xml.rels'] ?? new Uint8Array())).toContain(
    'Target="https://example.org/some/base/growth/?lang=ko&amp;vendors=huawei,baidu&amp;scale=linear"',
  )
  expect(readdirSync(folder)).not.toContain('korean.pptx.part')
})

test('a shared deck is built from its link and from a file alike, with the site of the link', {
  timeout: 60_000,
}, async () => {
  const link = 'https://example.org/base/slides/?lang=zh#deck=1&size=4:3&slide=disclosure&takeaway=One'
  writeFileSync(join(folder, 'link.txt'), `${link}\n`)
  expect((await deck('--deck', link, '--out', join(folder, 'link.pptx'))).status).toBe(0)
  const { status } = await deck(
    ...['--deck', join(folder, 'link.txt'), '--site', 'https://example.org/base/'],
    ...['--out', join(folder, 'file.pptx')],
  )
  expect(status).toBe(0)
  expect(readFileSync(join(folder, 'link.pptx'))).toEqual(readFileSync(join(folder, 'file.pptx')))
  expect(strFromU8(opened('link.pptx')['ppt/presentation.xml'] ?? new Uint8Array())).toContain('cx="9144000"')
})

test('everything that is wrong is said at once, and nothing is written', { timeout: 60_000 }, () => {
  const out = join(folder, 'none', 'deck.ppt')
  const { status, said } = deckInShell(
    ...['--views', 'growth?scale=wide&vendors=huawei,timelin', '--views', 'grwth', '--lang', 'fr', '--theme'],
    ...['--size', '3:2', '--out', out, '--site', 'ftp://x', 'stray', '--colour', 'red'],
  )
  expect(status).toBe(2)
  for (const word of [
    '"scale"',
    '"timelin"',
    '"grwth"',
    '"fr"',
    '--theme',
    '"3:2"',
    '.pptx',
    'no folder',
    'ftp://x',
    '"stray"',
    '--colour',
  ])
    expect([word, said.some((line) => line.includes(word))]).toEqual([word, true])
  expect(existsSync(out)).toBe(false)
})

test('a view with nothing to show is no slide, and alone no file', { timeout: 60_000 }, async () => {
  const out = join(folder, 'empty.pptx')
  const { status, said } = await deck('--views', 'growth?q=nothing-is-called-so', '--out', out)
  expect([status, existsSync(out)]).toEqual([1, false])
  expect(said.join('\n')).toMatch(/slide 1 was left out: .+\ndeck: no view has anything to show/)
})

test('help and the list say what there is', { timeout: 60_000 }, async () => {
  const list = await deck('--list')
  expect(list.stdout.split('\n').flatMap((line) => line.split(/\s/)[0] || [])).toEqual(chartIds)
  const help = await deck('--help')
  expect(help.status).toBe(0)
  for (const option of [
    '--views',
    '--deck',
    '--lang',
    '--theme',
    '--size',
    '--title',
    '--out',
    '--site',
    '--list',
  ])
    expect(help.stdout).toContain(option)
})

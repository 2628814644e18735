import { expect, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { drawn, exported } from './look.ts'

/** The texts of a part, paragraph by paragraph. */
const paragraphs = (xml: string) =>
  [...xml.matchAll(/<a:p>.*?<\/a:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text]) => text).join(''),
  )

for (const [path, menu, chart] of [
  ['growth/?lang=ko&vendors=huawei,alibaba', '내보내기', 'c:scatterChart'],
  ['timeline/?lang=zh&theme=dark', '导出', null],
] as const)
  test(`${path} leaves as one native slide with the page's title, its sources and its address`, async ({
    page,
  }) => {
    const scripts: string[] = []
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
    await page.goto(path)
    await drawn(page)
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    await expect(page.getByRole('application').first()).toBeVisible()
    expect(scripts.filter((url) => url.includes('export-pptx'))).toEqual([])
    const { name, content } = await exported(page, menu, 'PowerPoint')
    expect(name).toMatch(/^china-llm-(growth-ko|timeline-zh)-.*\.pptx$/)
    expect(scripts.filter((url) => url.includes('export-pptx'))).toHaveLength(1)
    await expect(page.getByText(name)).toBeVisible()

    const files = unzipSync(content)
    const part = (file: string) => strFromU8(files[file] ?? new Uint8Array())
    expect(paragraphs(part('ppt/slides/slide1.xml'))).toContain(title)
    expect(part('ppt/slides/_rels/slide1.xml.rels')).toContain(
      `Target="${page.url().replaceAll('&', '&amp;')}"`,
    )
    expect(
      paragraphs(part('ppt/notesSlides/notesSlide1.xml')).filter((text) => /https:\/\/\S+$/.test(text))
        .length,
    ).toBeGreaterThan(20)
    const charts = Object.keys(files).filter((file) => /^ppt\/charts\/[^/]+\.xml$/.test(file))
    expect(charts).toHaveLength(chart === null ? 0 : 1)
    if (chart !== null) {
      expect(part('ppt/charts/chart1.xml')).toContain(`<${chart}>`)
      expect(Object.keys(unzipSync(files['ppt/embeddings/workbook1.xlsx'] ?? new Uint8Array()))).toContain(
        'xl/worksheets/sheet1.xml',
      )
    } else expect(part('ppt/slides/slide1.xml').split('<p:grpSp>').length).toBeGreaterThan(20)
    expect(Object.keys(files).filter((file) => /media|\.(png|jpe?g|svg|emf)$/.test(file))).toEqual([])
  })

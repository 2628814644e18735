import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { ChartModel } from '#charts/model.ts'
import { evidenceQuery } from '#dataset/query.ts'
import type { Wording } from '#i18n/wording.ts'
import { Menu } from '#ui/menu.tsx'
import { addressOf, siteRoot, usePlace } from '#view/location.ts'
import styles from './chart.module.css'
import { useSharedLink } from './use-shared-link.ts'

interface Props {
  readonly model: ChartModel
  readonly wording: Wording
  readonly theme: 'light' | 'dark'
  readonly version: string
  readonly tableShown: boolean
  onToggleTable(): void
}

/** How a chart leaves the page. The writers are loaded when first used; a failure says which step failed and saves nothing. */
export function ExportMenu({ model, wording, theme, version, tableShown, onToggleTable }: Props) {
  const [said, setSaid] = useState<ReactNode>('')
  const client = useQueryClient()
  const place = usePlace()
  const link = useSharedLink()
  const address = addressOf(place)
  const { t } = wording
  const chart = { model, wording, theme, version, address }

  const during =
    (failure: Parameters<typeof t>[0] & `export.failed.${string}`, work: () => Promise<string>) =>
    async () => {
      if (model.empty !== null) return setSaid(t('export.failed.empty'))
      setSaid(t('export.working'))
      try {
        setSaid(await work())
      } catch {
        setSaid(t(failure))
      }
    }
  const save = async (
    make: (writer: typeof import('#export/export-chart.ts')) => Promise<{ name: string; content: Blob }>,
  ) => {
    const [writer, { saveFile }] = await Promise.all([
      import('#export/export-chart.ts'),
      import('#export/save.ts'),
    ])
    const { name, content } = await make(writer)
    saveFile(name, content)
    return t('export.saved', { file: name })
  }

  /** Each step of a slide fails with a sentence of its own; the file is handed over only when all of it is written. */
  const saveSlide = async () => {
    if (model.empty !== null) return setSaid(t('export.failed.empty'))
    setSaid(t('export.working'))
    let failure: Parameters<typeof t>[0] & `export.failed.${string}` = 'export.failed.slideSources'
    try {
      const { sources } = await client.fetchQuery(evidenceQuery(siteRoot(), wording.language))
      failure = 'export.failed.slideCode'
      const [{ exportPptx }, { saveFile }] = await Promise.all([
        import('#export/export-pptx.ts'),
        import('#export/save.ts'),
      ])
      failure = 'export.failed.slide'
      const { name, content } = await exportPptx(chart, sources)
      saveFile(name, content)
      setSaid(t('export.saved', { file: name }))
    } catch {
      setSaid(t(failure))
    }
  }

  const addToSlides = async () => {
    if (model.empty !== null) return setSaid(t('export.failed.empty'))
    try {
      const { addSlide } = await import('./slides/add-slide.ts')
      const words = addSlide({ chart: model.id, query: place.query }, wording)
      setSaid(
        <>
          {words} <a {...link({ page: 'slides' })}>{t('export.openSlides')}</a>
        </>,
      )
    } catch {
      setSaid(t('export.failed.addSlide'))
    }
  }

  const items = [
    { id: 'powerpoint', text: t('export.powerpoint'), run: () => void saveSlide() },
    {
      id: 'png',
      text: t('export.png'),
      run: during('export.failed.picture', () => save((writer) => writer.exportPng(chart))),
    },
    {
      id: 'svg',
      text: t('export.svg'),
      run: during('export.failed.picture', () => save(async (writer) => writer.exportSvg(chart))),
    },
    {
      id: 'csv',
      text: t('export.csv'),
      run: during('export.failed.sources', () =>
        save(async (writer) => {
          const { sources } = await client.fetchQuery(evidenceQuery(siteRoot(), wording.language))
          return writer.exportCsv(chart, sources)
        }),
      ),
    },
    {
      id: 'copy-picture',
      text: t('export.copyPicture'),
      run: during('export.failed.clipboard', async () => {
        const picture = import('#export/export-chart.ts').then((writer) => writer.figurePng(chart))
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
        return t('export.copiedPicture')
      }),
    },
    {
      id: 'copy-link',
      text: t('export.copyLink'),
      run: async () => {
        try {
          await navigator.clipboard.writeText(address)
          setSaid(t('export.copiedLink'))
        } catch {
          setSaid(t('export.failed.clipboard'))
        }
      },
    },
    { id: 'slides', text: t('export.addToSlides'), run: () => void addToSlides() },
    { id: 'table', text: t(tableShown ? 'chart.hideAsTable' : 'chart.showAsTable'), run: onToggleTable },
  ]
  return (
    <div className={styles.export}>
      <Menu label={t('export.button')} items={items} />
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  )
}

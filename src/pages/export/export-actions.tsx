import { useQueryClient } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import { evidenceQuery } from '#dataset/query.ts'
import { copy, copyText } from '#export/clipboard.ts'
import { ExportFailure } from '#export/failure.ts'
import { type PrintPage, printPages } from '#export/picture-sizes.ts'
import type { SlideShape } from '#export/pptx/units.ts'
import type { Wording } from '#i18n/wording.ts'
import { Menu } from '#ui/menu.tsx'
import { addressOf, siteRoot, usePlace } from '#view/location.ts'
import styles from '../chart.module.css'
import type { ChartToExport } from '../export-menu.tsx'
import { useSharedLink } from '../use-shared-link.ts'
import type { SizedExport } from './size-dialog.tsx'

const SizeDialog = lazy(() => import('./size-dialog.tsx'))
const EmbedDialog = lazy(() => import('./embed-dialog.tsx'))

type Theme = ChartToExport['theme']
type Failure = Parameters<Wording['t']>[0] & `export.failed.${string}`

/** Steps that fail alike wherever they are taken; any other failure is that of the item. */
const failureOf: Record<ExportFailure['step'], Failure> = {
  draw: 'export.failed.picture',
  'canvas-too-large': 'export.failed.canvasTooLarge',
  'clipboard-missing': 'export.failed.clipboardMissing',
  'clipboard-refused': 'export.failed.clipboard',
}

/** The ways out of a chart, open. The writers are loaded when first used; a failure says which step failed and saves nothing. */
export default function ExportActions({
  model,
  wording,
  theme,
  version,
  tableShown,
  onToggleTable,
}: ChartToExport) {
  const [said, setSaid] = useState<ReactNode>('')
  const [dialog, setDialog] = useState<'sizes' | 'embed' | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const client = useQueryClient()
  const place = usePlace()
  const link = useSharedLink()
  const address = addressOf(place)
  const { t } = wording
  const chart = { model, wording, theme, version, address }

  /** Says that it works, then how it ended; `work` gives the last word and names the step that it is at. */
  const run = (first: Failure, work: (step: (failure: Failure) => void) => Promise<string>) => async () => {
    if (model.empty !== null) return setSaid(t('export.failed.empty'))
    setSaid(t('export.working'))
    let failure = first
    try {
      setSaid(
        await work((next) => {
          failure = next
        }),
      )
    } catch (error) {
      setSaid(t(error instanceof ExportFailure ? failureOf[error.step] : failure))
    }
  }
  const sources = async () => (await client.fetchQuery(evidenceQuery(siteRoot(), wording.language))).sources
  const save = async ({ name, content }: { name: string; content: Blob }) => {
    const { saveFile } = await import('#export/save.ts')
    saveFile(name, content)
    return t('export.saved', { file: name })
  }
  const writer = () => import('#export/export-chart.ts')

  const slide = (shape: SlideShape, own: Theme) =>
    run('export.failed.slideSources', async (step) => {
      const cited = await sources()
      step('export.failed.slideCode')
      const { exportPptx } = await import('#export/export-pptx.ts')
      step('export.failed.slide')
      return save(await exportPptx({ ...chart, theme: own }, cited, shape))
    })
  const pdf = (page: PrintPage, own: Theme) =>
    run('export.failed.print', async () => {
      const [{ figureFor }, { printFigures }] = await Promise.all([
        writer(),
        import('../print/print-figures.ts'),
      ])
      await printFigures([figureFor({ ...chart, theme: own }, printPages[page]).svg], page)
      return t('export.printing')
    })
  const saveSized = (asked: SizedExport) => {
    if (asked.format === 'powerpoint') return slide(asked.shape, asked.theme)()
    if (asked.format === 'pdf') return pdf(asked.page, asked.theme)()
    const { format, ...choice } = asked
    const shownPx = Math.round(root.current?.closest('figure')?.clientWidth ?? 1280)
    return run('export.failed.picture', async () =>
      save(await (await writer()).exportPicture(chart, { ...choice, shownPx }, format)),
    )()
  }

  const addToSlides = async () => {
    if (model.empty !== null) return setSaid(t('export.failed.empty'))
    try {
      const { addSlide } = await import('../slides/add-slide.ts')
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
    { id: 'powerpoint', text: t('export.powerpoint'), run: slide('16:9', theme) },
    {
      id: 'png',
      text: t('export.png'),
      run: run('export.failed.picture', async () => save(await (await writer()).exportPng(chart))),
    },
    {
      id: 'svg',
      text: t('export.svg'),
      run: run('export.failed.picture', async () => save((await writer()).exportSvg(chart))),
    },
    // Ink on paper: what is dark on the screen is light there, unless the reader chooses otherwise.
    { id: 'pdf', text: t('export.pdf'), run: pdf('a4', 'light') },
    {
      id: 'sizes',
      text: t('export.sizes'),
      run: () => (model.empty === null ? setDialog('sizes') : setSaid(t('export.failed.empty'))),
    },
    {
      id: 'csv',
      text: t('export.csv'),
      run: run('export.failed.sources', async () => {
        const cited = await sources()
        return save((await writer()).exportCsv(chart, cited))
      }),
    },
    {
      id: 'xlsx',
      text: t('export.xlsx'),
      run: run('export.failed.sources', async (step) => {
        const cited = await sources()
        step('export.failed.workbook')
        const { exportXlsx } = await import('#export/export-table.ts')
        return save(await exportXlsx(chart, cited))
      }),
    },
    {
      id: 'copy-picture',
      text: t('export.copyPicture'),
      run: run('export.failed.picture', async () => {
        const picture = writer().then(({ figurePng }) => figurePng(chart))
        await copy({ 'image/png': picture })
        return t('export.copiedPicture')
      }),
    },
    {
      id: 'copy-table',
      text: t('export.copyTable'),
      run: run('export.failed.clipboard', async () => {
        const table = import('#export/copied-table.ts').then(({ copiedTable }) => copiedTable(chart))
        await copy({
          'text/html': table.then(({ html }) => new Blob([html], { type: 'text/html' })),
          'text/plain': table.then(({ tsv }) => new Blob([tsv], { type: 'text/plain' })),
        })
        return t('export.copiedTable')
      }),
    },
    {
      id: 'copy-link',
      text: t('export.copyLink'),
      run: async () => {
        try {
          await copyText(address)
          setSaid(t('export.copiedLink'))
        } catch (error) {
          setSaid(t(error instanceof ExportFailure ? failureOf[error.step] : 'export.failed.clipboard'))
        }
      },
    },
    { id: 'embed', text: t('export.embed'), run: () => setDialog('embed') },
    { id: 'slides', text: t('export.addToSlides'), run: () => void addToSlides() },
    { id: 'table', text: t(tableShown ? 'chart.hideAsTable' : 'chart.showAsTable'), run: onToggleTable },
  ]
  return (
    <div className={styles.export} ref={root}>
      <Menu label={t('export.button')} items={items} startsOpen />
      <span role="status" className={styles.said}>
        {said}
      </span>
      <Suspense>
        {dialog === 'sizes' && (
          <SizeDialog chart={chart} onSave={saveSized} onClose={() => setDialog(null)} />
        )}
        {dialog === 'embed' && <EmbedDialog chart={chart} onClose={() => setDialog(null)} />}
      </Suspense>
    </div>
  )
}

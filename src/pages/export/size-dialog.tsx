import { useState } from 'react'
import type { ChartExport } from '#export/export-chart.ts'
import { type PictureSize, type PrintPage, pictureSizes, printPages } from '#export/picture-sizes.ts'
import type { SlideShape } from '#export/pptx/units.ts'
import { Dialog } from '#ui/dialog.tsx'
import { Choice, Tick } from '#ui/field.tsx'
import { Segmented } from '#ui/segmented.tsx'
import ui from '#ui/ui.module.css'
import { useSmallLetters } from './use-small-letters.ts'

/** A file as the reader asks for it. */
export type SizedExport = { readonly theme: 'light' | 'dark' } & (
  | {
      readonly format: 'png' | 'svg'
      readonly size: PictureSize | 'as-shown'
      readonly transparent: boolean
    }
  | { readonly format: 'powerpoint'; readonly shape: SlideShape }
  | { readonly format: 'pdf'; readonly page: PrintPage }
)

interface Props {
  readonly chart: ChartExport
  onSave(asked: SizedExport): void
  onClose(): void
}

const sizes = [...(Object.keys(pictureSizes) as PictureSize[]), 'as-shown'] as const
const slides = ['16:9', '4:3'] as const

/** Which file, in which size and theme, on which ground; where letters would get too small it says so. */
export default function SizeDialog({ chart, onSave, onClose }: Props) {
  const { t, significant } = chart.wording
  const [format, setFormat] = useState<SizedExport['format']>('png')
  const [size, setSize] = useState<PictureSize | 'as-shown'>('wide')
  const [shape, setShape] = useState<SlideShape>('16:9')
  const [page, setPage] = useState<PrintPage>('a4')
  const [theme, setTheme] = useState(chart.theme)
  const [transparent, setTransparent] = useState(false)
  const isPicture = format === 'png' || format === 'svg'
  const picture = isPicture && size !== 'as-shown' ? pictureSizes[size] : null
  const smallPx = useSmallLetters(chart, format === 'pdf' ? printPages[page] : picture)
  const asked = (): SizedExport => {
    if (format === 'powerpoint') return { format, theme, shape }
    return format === 'pdf' ? { format, theme, page } : { format, theme, size, transparent }
  }
  return (
    <Dialog title={t('picture.title')} close={t('search.close')} onClose={onClose}>
      <Segmented<SizedExport['format']>
        label={t('picture.format')}
        value={format}
        options={(['png', 'svg', 'powerpoint', 'pdf'] as const).map((value) => ({
          value,
          text: t(`export.${value}`),
        }))}
        onChange={setFormat}
      />
      <div className={ui.choices}>
        {isPicture && (
          <Choice<PictureSize | 'as-shown'>
            label={t('picture.size')}
            value={size}
            options={sizes.map((one) => [one, t(`picture.size.${one}`)] as const)}
            onChange={setSize}
          />
        )}
        {format === 'powerpoint' && (
          <Choice<SlideShape>
            label={t('picture.size')}
            value={shape}
            options={slides.map((one) => [one, t(`picture.page.${one}`)] as const)}
            onChange={setShape}
          />
        )}
        {format === 'pdf' && (
          <Choice<PrintPage>
            label={t('picture.size')}
            value={page}
            options={(['a4', ...slides] as const).map((one) => [one, t(`picture.page.${one}`)] as const)}
            onChange={setPage}
          />
        )}
        <Choice<ChartExport['theme']>
          label={t('settings.theme')}
          value={theme}
          options={(['light', 'dark'] as const).map((one) => [one, t(`settings.theme.${one}`)] as const)}
          onChange={setTheme}
        />
        {isPicture && <Tick label={t('picture.transparent')} on={transparent} onChange={setTransparent} />}
      </div>
      <p role="status" className={ui.dialogNote}>
        {smallPx !== null &&
          (format === 'pdf'
            ? t('picture.smallPage', { n: significant(smallPx * 0.75) })
            : t('picture.small', { n: significant(smallPx) }))}
      </p>
      <div>
        <button
          type="button"
          className={ui.button}
          onClick={() => {
            onClose()
            onSave(asked())
          }}
        >
          {t('picture.save')}
        </button>
      </div>
    </Dialog>
  )
}

import { lazy, type ReactNode, Suspense, useId } from 'react'
import type { ChartModel } from '#charts/model.ts'
import type { Wording } from '#i18n/wording.ts'
import { InSlices } from '#ui/later.tsx'
import { TextButton } from '#ui/text-button.tsx'
import styles from './chart.module.css'
import { type ChartToExport, ExportMenu, type WaysOut } from './export-menu.tsx'
import { PaperAddress } from './paper-address.tsx'

const ChartTable = lazy(async () => ({ default: (await import('./chart-table.tsx')).ChartTable }))
const ways: WaysOut<ChartToExport> = {
  surface: 'leaving',
  load: () => import('./export/export-actions.tsx'),
}

interface Props {
  readonly model: ChartModel
  readonly wording: Wording
  readonly theme: 'light' | 'dark'
  readonly version: string
  /** The first chart of a page carries its heading. */
  readonly level: 1 | 2
  readonly tableShown: boolean
  readonly controls?: ReactNode
  /** The drawing, and what stands beside it. */
  readonly children: ReactNode
  onToggleTable(): void
  onOpen?(recordId: string): void
}

/** A chart on a page: a figure named by its finding, with its export menu, its source line and its table. */
export function ChartFigure(props: Props) {
  const { model, wording, theme, version, level, tableShown, controls, children, onToggleTable, onOpen } =
    props
  const titleId = useId()
  const Title = level === 1 ? 'h1' : 'h2'
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <div className={styles.head}>
        <Title id={titleId}>{model.title}</Title>
        <p>{model.subtitle}</p>
      </div>
      <div className={styles.bar}>
        <div className={styles.controls}>{controls}</div>
        <ExportMenu ways={ways} leaving={{ model, wording, theme, version, tableShown, onToggleTable }} />
      </div>
      <InSlices before={<div data-to-come />}>
        {children}
        <figcaption className={styles.source}>
          <span>{model.sourceLine}</span>
          <PaperAddress />
          <TextButton aria-expanded={tableShown} onClick={onToggleTable}>
            {wording.t(tableShown ? 'chart.hideTable' : 'chart.showAsTable')}
          </TextButton>
        </figcaption>
        {tableShown && (
          <Suspense>
            <ChartTable model={model} wording={wording} {...(onOpen === undefined ? {} : { onOpen })} />
          </Suspense>
        )}
      </InSlices>
    </figure>
  )
}

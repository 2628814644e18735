import { type ReactNode, useEffect, useId } from 'react'
import type { ChartModel } from '#charts/model.ts'
import { LegendStill } from '#drawing/legend-still.tsx'
import type { Wording } from '#i18n/wording.ts'
import chartStyles from '../chart.module.css'
import styles from './embed.module.css'

interface Props {
  readonly model: ChartModel
  readonly wording: Wording
  /** Address of the same view on the site. */
  readonly full: string
  readonly children: ReactNode
}

/** A chart without the site's frame: title, what is shown, drawing, legend, source, and the way to the full view. */
export function EmbedFigure({ model, wording, full, children }: Props) {
  const { t } = wording
  const titleId = useId()
  useEffect(() => {
    document.title = `${model.title} – ${t('site.name')}`
  })
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <h1 id={titleId}>{model.title}</h1>
      <p className={styles.subtitle}>{model.subtitle}</p>
      {model.empty === null ? (
        <>
          {children}
          {/* A table of shares or tiers says on its own what a cell is; their key does no harm. */}
          <LegendStill model={model} label={t('slide.legend')} />
          {model.kind === 'scatter' &&
            model.notes.map((note) => (
              <p key={note} className={styles.note}>
                {note}
              </p>
            ))}
        </>
      ) : (
        <p>{model.empty}</p>
      )}
      <figcaption className={styles.source}>
        <span>{model.sourceLine}</span>
        <span className={chartStyles.paper}>{full}</span>
        <a href={full} target="_blank" rel="noopener">
          {t('embed.open')}
        </a>
      </figcaption>
    </figure>
  )
}

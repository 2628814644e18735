import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { evidenceQuery } from '#dataset/query.ts'
import { nextTask } from '#domain/next-task.ts'
import type { Wording } from '#i18n/wording.ts'
import { siteRoot } from '#view/location.ts'
import { deckLink } from './deck-link.ts'
import type { OwnDeck } from './own-deck.ts'
import styles from './slides.module.css'
import type { DeckData } from './use-deck-data.ts'

interface Props {
  readonly deck: OwnDeck
  readonly loaded: DeckData | undefined
  readonly wording: Wording
}

/** How a deck leaves. The writer is loaded when first used; a failure says at which slide, and saves nothing. */
export function DeckExports({ deck, loaded, wording }: Props) {
  const { t } = wording
  const [said, setSaid] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const client = useQueryClient()
  const loadSources = () =>
    client.fetchQuery(evidenceQuery(siteRoot(), deck.language)).then(
      ({ sources }) => sources,
      () => null,
    )

  const save = async ({ data, wording: deckWording }: DeckData) => {
    setSaid([t('export.working')])
    const sources = await loadSources()
    if (sources === null) return setSaid([t('export.failed.slideSources')])
    const writer = await Promise.all([
      import('#export/export-deck.ts'),
      import('#export/save.ts'),
      import('./deck-export.ts'),
    ]).catch(() => null)
    if (writer === null) return setSaid([t('export.failed.slideCode')])
    const [{ exportDeck, DeckFailure }, { saveFile }, { deckExport, modelOf }] = writer
    const leftOut: string[] = []
    for (const [index, slide] of deck.slides.entries()) {
      await nextTask()
      const { empty } = modelOf(slide, data, deckWording)
      if (empty !== null) leftOut.push(t('slides.leftOut', { n: index + 1, why: empty }))
    }
    try {
      const file = await exportDeck(deckExport(deck, data, deckWording, siteRoot()), sources, (n) => {
        setSaid([n === null ? t('slides.packing') : t('slides.progress', { n, all: deck.slides.length })])
        return nextTask()
      })
      if (file === null) return setSaid([t('slides.failed.empty'), ...leftOut])
      saveFile(file.name, file.content)
      setSaid([t('export.saved', { file: file.name }), ...leftOut])
    } catch (error) {
      const n = error instanceof DeckFailure ? error.slide : null
      setSaid([n === null ? t('slides.failed.packing') : t('slides.failed.slide', { n })])
    }
  }
  const print = async ({ data, wording: deckWording }: DeckData) => {
    setSaid([t('export.working')])
    const sources = await loadSources()
    if (sources === null) return setSaid([t('load.evidence')])
    try {
      const [{ chartPreviews, endPreviews }, { printFigures }, { deckExport }] = await Promise.all([
        import('#export/deck-preview.ts'),
        import('../print/print-figures.ts'),
        import('./deck-export.ts'),
      ])
      const whole = deckExport(deck, data, deckWording, siteRoot())
      const shown = whole.slides.filter(({ model }) => model.empty === null)
      if (shown.length === 0) return setSaid([t('slides.failed.empty')])
      const charts: Awaited<ReturnType<typeof chartPreviews>> = []
      for (const slide of shown) {
        await nextTask()
        charts.push(...chartPreviews({ ...whole, slides: [slide] }))
      }
      const cited = new Set(charts.flatMap((chart) => chart.cited))
      const ends = endPreviews(
        whole,
        sources.filter(({ id }) => cited.has(id)),
      )
      const pages = [ends.title, ...charts.map(({ svg }) => svg), ...ends.sources]
      setSaid([t('slides.printing', { n: pages.length })])
      await printFigures(pages, deck.size)
    } catch {
      setSaid([t('slides.failed.print')])
    }
  }
  const copyLink = async () => {
    const link = deckLink(deck, siteRoot())
    try {
      await navigator.clipboard.writeText(link)
      setSaid([t('slides.copied', { n: link.length })])
    } catch {
      setSaid([t('export.failed.clipboard')])
    }
  }
  const during = (work: (loaded: DeckData) => Promise<void>) => () => {
    if (loaded === undefined) return
    setBusy(true)
    void work(loaded).finally(() => setBusy(false))
  }
  const isWaiting = busy || loaded === undefined
  return (
    <section className={styles.exports} aria-label={t('export.button')}>
      <p className={styles.buttons}>
        <button type="button" className={styles.button} disabled={isWaiting} onClick={during(save)}>
          {t('slides.powerpoint')}
        </button>
        <button type="button" className={styles.button} disabled={isWaiting} onClick={during(print)}>
          {t('slides.pdf')}
        </button>
        <button type="button" className={styles.button} onClick={() => void copyLink()}>
          {t('slides.copyLink')}
        </button>
      </p>
      <p role="status" className={styles.said}>
        {said.join(' ')}
      </p>
    </section>
  )
}

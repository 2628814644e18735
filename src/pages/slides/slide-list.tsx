import { useEffect, useState } from 'react'
import type { Wording } from '#i18n/wording.ts'
import { TextButton } from '#ui/text-button.tsx'
import { WhenSeen } from '#ui/when-seen.tsx'
import { changed, duplicated, moved, removed } from './deck-edits.ts'
import type { OwnDeck } from './own-deck.ts'
import { Picture } from './picture.tsx'
import { handleId, SlideItem } from './slide-item.tsx'
import styles from './slides.module.css'
import { type DrawnDeck, drawingKey } from './use-drawn-deck.ts'

interface Props {
  readonly deck: OwnDeck
  readonly drawn: DrawnDeck
  readonly wording: Wording
  onChange(deck: OwnDeck, said?: string, undo?: OwnDeck | null): void
  /** The sources of the deck have come into the window. */
  onSourcesSeen(): void
}

/** The slides of a deck in order, between its title and its sources, with what can be done to each. */
export function SlideList({ deck, drawn: { slides: drawn, ends }, wording, onChange, onSourcesSeen }: Props) {
  const { t } = wording
  const [focus, setFocus] = useState<string | null>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  useEffect(() => {
    if (focus === null) return
    document.getElementById(focus)?.focus()
    setFocus(null)
  }, [focus])

  const move = (from: number, to: number) => {
    const next = moved(deck, from, to)
    if (next === deck) return
    onChange(next, t('slides.moved', { from: from + 1, to: to + 1 }))
    setFocus(handleId(to))
  }
  const remove = (at: number) => {
    onChange(removed(deck, at), t('slides.removed', { n: at + 1 }), deck)
    setFocus('slides-undo')
  }
  const duplicate = (at: number) => {
    const next = duplicated(deck, at)
    if (next !== deck) onChange(next, t('slides.duplicated', { n: at + 2 }))
  }
  return (
    <section aria-label={t('slides.list')}>
      <div className={styles.ends}>
        <Picture address={ends?.title} size={deck.size} text={t('slides.titleSlide')} wording={wording} />
        <p>{t('slides.titleSlide')}</p>
      </div>
      <ol className={styles.list}>
        {deck.slides.map((slide, index) => (
          <SlideItem
            // biome-ignore lint/suspicious/noArrayIndexKey: a slide is its place: the same view may stand twice
            key={index}
            index={index}
            deck={deck}
            drawn={drawn.get(drawingKey(deck, slide))}
            wording={wording}
            isTarget={dragged !== null && dragged !== index}
            onChange={(change) => onChange(changed(deck, index, change))}
            onMove={(to) => move(index, to)}
            onDuplicate={() => duplicate(index)}
            onRemove={() => remove(index)}
            onDrag={(on) => setDragged(on ? index : null)}
            onDrop={() => {
              if (dragged !== null) move(dragged, index)
              setDragged(null)
            }}
          />
        ))}
      </ol>
      {ends !== null && ends.sources?.length !== 0 && (
        <div className={styles.ends}>
          <Picture
            address={ends.sources?.[0]}
            size={deck.size}
            text={t('slides.sourcesSlide')}
            wording={wording}
          />
          {ends.sources === null ? (
            <WhenSeen before={<p>{t('slides.sourcesSlide')}</p>}>
              <p>{t('slides.sourcesSlide')}</p>
              <Once run={onSourcesSeen} />
            </WhenSeen>
          ) : (
            <p>
              {t('slides.sourcesSlide')} · {t('slides.pages', { n: ends.sources.length })}
            </p>
          )}
        </div>
      )}
      <p className={styles.actions}>
        <TextButton
          onClick={() => {
            onChange({ ...deck, slides: [] }, t('slides.cleared'), deck)
            setFocus('slides-undo')
          }}
        >
          {t('slides.clear')}
        </TextButton>
      </p>
    </section>
  )
}

/** Does something when it is first rendered. */
function Once({ run }: { run(): void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(run, [])
  return null
}

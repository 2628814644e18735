import type { KeyboardEvent } from 'react'
import { chartPages } from '#charts/chart-pages.ts'
import type { ChartId } from '#charts/model.ts'
import { languageTags } from '#i18n/languages.ts'
import type { Wording } from '#i18n/wording.ts'
import { Field } from '#ui/field.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { type DeckSlide, longest, mostSlides, slidePlace } from '#view/deck.ts'
import { addressOf } from '#view/location.ts'
import { useView } from '#view/use-view.ts'
import { sharedCodec } from '#view/views.ts'
import type { OwnDeck } from './own-deck.ts'
import { Picture } from './picture.tsx'
import styles from './slides.module.css'
import type { DrawnSlide } from './use-drawn-deck.ts'

interface Props {
  readonly index: number
  readonly deck: OwnDeck
  readonly drawn: DrawnSlide | undefined
  readonly wording: Wording
  /** Another slide is dragged, and may be dropped here. */
  readonly isTarget: boolean
  onChange(change: Partial<DeckSlide<ChartId>>): void
  onMove(to: number): void
  onDuplicate(): void
  onRemove(): void
  onDrag(on: boolean): void
  onDrop(): void
}

export const handleId = (index: number) => `slide-${index + 1}`

/** One slide: its pictures, its words, and what can be done to it. */
export function SlideItem(props: Props) {
  const { index, deck, drawn, wording, isTarget, onChange, onMove, onDuplicate, onRemove, onDrag, onDrop } =
    props
  const { t } = wording
  const { view } = useView(sharedCodec)
  const slide = deck.slides[index]
  if (slide === undefined) return null
  const n = index + 1
  const last = deck.slides.length - 1
  const walk = (event: KeyboardEvent) => {
    const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: last }[event.key]
    if (to === undefined) return
    event.preventDefault()
    onMove(to)
  }
  const name = slide.name ?? drawn?.title ?? ''
  return (
    <li
      className={styles.slide}
      data-target={isTarget || undefined}
      aria-label={t('slides.number', { n })}
      onDragOver={(event) => isTarget && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        onDrop()
      }}
    >
      <button
        type="button"
        id={handleId(index)}
        className={styles.handle}
        draggable
        aria-label={t('slides.handle', { n })}
        onKeyDown={walk}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', name)
          event.dataTransfer.effectAllowed = 'move'
          onDrag(true)
        }}
        onDragEnd={() => onDrag(false)}
      >
        {wording.count(n)} <span aria-hidden="true">⠿</span>
      </button>
      <div className={styles.pictures}>
        {drawn?.empty != null ? (
          <p className={styles.reason}>{t('slides.leftOut', { n, why: drawn.empty })}</p>
        ) : drawn?.failed ? (
          <p className={styles.reason}>{t('slides.notDrawn')}</p>
        ) : (
          <Picture address={drawn?.pages[0]} size={deck.size} text={name} wording={wording} />
        )}
        {drawn !== undefined && drawn.pages.length > 1 && (
          <p className={styles.pages}>
            {t('slides.pages', { n: drawn.pages.length })}:{' '}
            {drawn.pages.map((address, page) => (
              <a key={address} href={address} target="_blank" rel="noreferrer">
                {wording.count(page + 1)}
              </a>
            ))}
          </p>
        )}
      </div>
      <div className={styles.words}>
        <h2 lang={languageTags[deck.language]}>{name === '' ? t('slides.number', { n }) : name}</h2>
        <p className={styles.chart}>
          {t(`${slide.chart}.name`)} ·{' '}
          <a
            href={addressOf(
              slidePlace(chartPages[slide.chart], slide.query, { lang: view.lang, theme: view.theme }),
            )}
          >
            {t('slides.openView')}
          </a>
        </p>
        <Field label={t('slides.name')}>
          <input
            type="text"
            value={slide.name ?? ''}
            maxLength={longest.name}
            placeholder={drawn?.title ?? ''}
            onChange={({ target }) => onChange({ name: target.value === '' ? null : target.value })}
          />
        </Field>
        <Field label={t('slides.takeaway')}>
          <textarea
            rows={2}
            value={slide.takeaway}
            maxLength={longest.takeaway}
            onChange={({ target }) => onChange({ takeaway: target.value })}
          />
        </Field>
        <p className={styles.actions}>
          <button
            type="button"
            className={styles.step}
            aria-label={t('slides.up', { n })}
            disabled={index === 0}
            onClick={() => onMove(index - 1)}
          >
            ↑
          </button>
          <button
            type="button"
            className={styles.step}
            aria-label={t('slides.down', { n })}
            disabled={index === last}
            onClick={() => onMove(index + 1)}
          >
            ↓
          </button>
          <TextButton onClick={onDuplicate} disabled={deck.slides.length >= mostSlides}>
            {t('slides.duplicate')}
          </TextButton>
          <TextButton onClick={onRemove}>{t('slides.remove')}</TextButton>
        </p>
      </div>
    </li>
  )
}

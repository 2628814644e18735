import { useEffect } from 'react'
import { chartPages } from '#charts/chart-pages.ts'
import type { Wording } from '#i18n/wording.ts'
import { Notice } from '#ui/notice.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { type DeckProblem, readDeck, writeDeck } from '#view/deck.ts'
import { dropFragment } from '#view/location.ts'
import { appended } from './deck-edits.ts'
import { problemText } from './deck-problems.ts'
import type { OwnDeck } from './own-deck.ts'
import styles from './slides.module.css'

interface Props {
  /** The deck that a link brings, as written. */
  readonly text: string
  readonly own: OwnDeck
  readonly wording: Wording
  /** The deck to go on with, or null for the own one; what to say; what of the link was not understood. */
  onDone(deck: OwnDeck | null, said: string, problems: readonly DeckProblem[]): void
}

/** A deck from a link. It is taken where there is no other; where there is, nothing of it is touched until somebody chooses. */
export function LinkOffer({ text, own, wording, onDone }: Props) {
  const { t } = wording
  const { deck, problems } = readDeck(text, chartPages)
  const done = (next: OwnDeck | null, said: string, wrong = problems) => {
    dropFragment()
    onDone(next, said, wrong)
  }
  const isFree = deck !== null && (own.slides.length === 0 || writeDeck(own) === writeDeck(deck))
  useEffect(() => {
    if (isFree) done(deck, t('slides.link.taken'))
  })
  if (isFree) return null
  if (deck === null)
    return (
      <Notice>
        {[t('slides.link.broken'), ...problems.map((one) => problemText(one, wording))].join(' ')}
      </Notice>
    )
  const add = () => {
    const { deck: next, left } = appended(own, deck.slides)
    done(next, t('slides.link.appended'), left === 0 ? problems : [...problems, { kind: 'too-many', left }])
  }
  return (
    <section className={styles.offer} aria-labelledby="slides-offer">
      <h2 id="slides-offer">{t('slides.link.title')}</h2>
      <p>
        {deck.title === '' ? '' : `${deck.title}. `}
        {t('slides.link.text', { n: deck.slides.length, own: own.slides.length })}{' '}
        {problems.map((one) => problemText(one, wording)).join(' ')}
      </p>
      <p className={styles.actions}>
        <TextButton onClick={() => done(null, t('slides.link.kept'), [])}>{t('slides.link.keep')}</TextButton>
        <TextButton onClick={() => done(deck, t('slides.link.taken'))}>{t('slides.link.take')}</TextButton>
        <TextButton onClick={add}>{t('slides.link.append')}</TextButton>
      </p>
    </section>
  )
}

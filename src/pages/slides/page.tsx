import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { evidenceQuery } from '#dataset/query.ts'
import { Notice } from '#ui/notice.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { type DeckProblem, deckOfFragment } from '#view/deck.ts'
import { siteRoot, useFragment } from '#view/location.ts'
import type { PageProps } from '../site.ts'
import { DeckExports } from './deck-exports.tsx'
import { problemText } from './deck-problems.ts'
import { DeckSettings } from './deck-settings.tsx'
import { LinkOffer } from './link-offer.tsx'
import type { OwnDeck } from './own-deck.ts'
import { SlideList } from './slide-list.tsx'
import styles from './slides.module.css'
import { starters } from './starters.ts'
import { useDeckData } from './use-deck-data.ts'
import { useDrawnDeck } from './use-drawn-deck.ts'
import { useOwnDeck } from './use-own-deck.ts'

/** `/slides`: views collected from all pages, as one deck that leaves as a presentation. */
export default function SlidesPage({ wording }: PageProps) {
  const { t } = wording
  const { deck, problems, failure, keep } = useOwnDeck(wording.language)
  const { loaded, failed, retry } = useDeckData(deck)
  const [areSourcesSeen, setSourcesSeen] = useState(false)
  const evidence = useQuery({ ...evidenceQuery(siteRoot(), deck.language), enabled: areSourcesSeen })
  const drawn = useDrawnDeck(deck, loaded, evidence.data?.sources)
  const [said, setSaid] = useState('')
  const [before, setBefore] = useState<OwnDeck | null>(null)
  const [linked, setLinked] = useState<readonly DeckProblem[]>([])
  const offered = deckOfFragment(useFragment())

  /** Every change goes through here: what it did is said, and what it took away can be had back. */
  const change = (next: OwnDeck, words = '', undo: OwnDeck | null = null) => {
    keep(next)
    setSaid(words)
    setBefore(undo)
  }
  return (
    <>
      <h1>{t('slides.title')}</h1>
      <p className={styles.lead}>{t('slides.lead')}</p>
      {failure !== null && <Notice>{t(`export.kept.${failure}`)}</Notice>}
      {problems.length > 0 && (
        <Notice>{[t('slides.aside'), ...problems.map((one) => problemText(one, wording))].join(' ')}</Notice>
      )}
      {linked.length > 0 && <Notice>{linked.map((one) => problemText(one, wording)).join(' ')}</Notice>}
      {offered !== null && (
        <LinkOffer
          text={offered}
          own={deck}
          wording={wording}
          onDone={(next, words, wrong) => {
            setLinked(wrong)
            if (next === null) setSaid(words)
            else change(next, words, deck.slides.length === 0 ? null : deck)
          }}
        />
      )}
      <p className={styles.said} role="status">
        {said}{' '}
        {before !== null && (
          <TextButton id="slides-undo" onClick={() => change(before)}>
            {t('slides.undo')}
          </TextButton>
        )}
      </p>
      {deck.slides.length === 0 ? (
        <section>
          <p className={styles.begin}>{t('slides.begin')}</p>
          <ul className={styles.starters}>
            {starters.map(({ id, name, views }) => (
              <li key={id}>
                <TextButton
                  onClick={() =>
                    change({
                      ...deck,
                      title: deck.title === '' ? t(name) : deck.title,
                      slides: views.map(([chart, query = '']) => ({
                        chart,
                        query,
                        name: null,
                        takeaway: '',
                      })),
                    })
                  }
                >
                  {t(name)}
                </TextButton>
                <span>{wording.list(views.map(([chart]) => t(`${chart}.name`)))}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <>
          <div className={styles.head}>
            <DeckSettings deck={deck} wording={wording} onChange={(next) => change({ ...deck, ...next })} />
            <DeckExports deck={deck} loaded={loaded} wording={wording} />
          </div>
          {(failed || drawn.failed || evidence.isError) && (
            <p role="alert">
              {t('slides.failed.language')}{' '}
              <TextButton
                onClick={() => {
                  retry()
                  if (evidence.isError) void evidence.refetch()
                }}
              >
                {t('load.retry')}
              </TextButton>
            </p>
          )}
          <SlideList
            deck={deck}
            drawn={drawn}
            wording={wording}
            onChange={change}
            onSourcesSeen={() => setSourcesSeen(true)}
          />
        </>
      )}
    </>
  )
}

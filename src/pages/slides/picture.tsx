import type { Wording } from '#i18n/wording.ts'
import type { DeckSize } from '#view/deck.ts'
import styles from './slides.module.css'

interface Props {
  /** Undefined: not drawn yet. */
  readonly address: string | undefined
  readonly size: DeckSize
  readonly text: string
  readonly wording: Wording
}

/** A slide as a small picture; pressed, it stands large in a tab of its own. */
export const Picture = ({ address, size, text, wording: { t } }: Props) => (
  <div className={styles.picture} data-size={size}>
    {address === undefined ? (
      <span className={styles.blank}>{t('slides.drawing')}</span>
    ) : (
      <a href={address} target="_blank" rel="noreferrer">
        <img src={address} alt={text} />
      </a>
    )}
  </div>
)

import { languages } from '#domain/vocabulary.ts'
import { languageNames } from '#i18n/languages.ts'
import type { Wording } from '#i18n/wording.ts'
import { Field } from '#ui/field.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { deckSizes, deckThemes, longest } from '#view/deck.ts'
import type { OwnDeck } from './own-deck.ts'
import styles from './slides.module.css'

interface Props {
  readonly deck: OwnDeck
  readonly wording: Wording
  onChange(change: Partial<OwnDeck>): void
}

/** What all slides share: title, language, theme, size. */
export const DeckSettings = ({ deck, wording: { t }, onChange }: Props) => (
  <section className={styles.settings} aria-label={t('slides.settings')}>
    <div className={styles.title}>
      <Field label={t('slides.deckTitle')}>
        <input
          type="text"
          value={deck.title}
          maxLength={longest.title}
          placeholder={t('site.name')}
          onChange={({ target }) => onChange({ title: target.value })}
        />
      </Field>
    </div>
    <Segmented
      label={t('settings.language')}
      value={deck.language}
      options={languages.map((value) => ({ value, text: languageNames[value] }))}
      onChange={(language) => onChange({ language })}
    />
    <Segmented
      label={t('settings.theme')}
      value={deck.theme}
      options={deckThemes.map((value) => ({ value, text: t(`settings.theme.${value}`) }))}
      onChange={(theme) => onChange({ theme })}
    />
    <Segmented
      label={t('slides.size')}
      value={deck.size}
      options={deckSizes.map((value) => ({ value, text: value }))}
      onChange={(size) => onChange({ size })}
    />
  </section>
)

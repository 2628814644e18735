import type { VendorPage } from '#charts/vendors/one.ts'
import type { Wording } from '#i18n/wording.ts'
import panelStyles from '../panel/panel.module.css'

interface Props {
  readonly page: VendorPage
  readonly wording: Wording
}

/** What the vendor is, and how many of its figures are known in which way. */
export const VendorFacts = ({ page: { facts, figures }, wording: { t } }: Props) => (
  <>
    <section>
      <h2>{t('vendor.facts')}</h2>
      <dl className={panelStyles.facts}>
        {facts.map(({ id, label, text, href }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {href === null ? (
                text
              ) : (
                <a href={href} target="_blank" rel="noopener noreferrer">
                  {text}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
    <section>
      <h2>{t('vendor.figures')}</h2>
      <p>{t('vendor.figures.text')}</p>
      <dl className={panelStyles.facts}>
        {figures.map(({ id, label, text }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  </>
)

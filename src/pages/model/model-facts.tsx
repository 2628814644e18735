import type { ModelPage } from '#charts/models/one.ts'
import type { Wording } from '#i18n/wording.ts'
import panelStyles from '../panel/panel.module.css'
import { withStatus } from '../panel/parts.tsx'
import { useSharedLink } from '../use-shared-link.ts'

/** Every fact of the table's columns; a figure with how it is known. */
export function ModelFacts({
  page: { model, facts, aliases },
  wording: { t, list },
}: {
  page: ModelPage
  wording: Wording
}) {
  const link = useSharedLink()
  return (
    <section>
      <h2>{t('model.facts')}</h2>
      <dl className={panelStyles.facts}>
        {facts
          .filter(({ id }) => id !== 'status')
          .map(({ id, label, cell: { text, figure } }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>
                {id === 'vendor' ? (
                  <a {...link({ page: 'vendor', id: model.vendor })}>{text}</a>
                ) : figure === null ? (
                  text
                ) : (
                  withStatus({ ...figure, text })
                )}
              </dd>
            </div>
          ))}
        {aliases.length > 0 && (
          <div>
            <dt>{t('model.aliases')}</dt>
            <dd>{list(aliases)}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}

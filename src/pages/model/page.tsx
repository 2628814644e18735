import { useEffect, useMemo } from 'react'
import { buildModelPage, presentId } from '#charts/models/one.ts'
import { modelsQuery } from '#dataset/query.ts'
import type { ModelsCut } from '#domain/cuts.ts'
import { TextButton } from '#ui/text-button.tsx'
import { goTo, siteRoot, usePlace } from '#view/location.ts'
import { pathOf, routeOf } from '#view/routes.ts'
import { useView } from '#view/use-view.ts'
import { sharedCodec } from '#view/views.ts'
import { Beside } from '../beside.tsx'
import { PaperAddress } from '../paper-address.tsx'
import { setSearchOpen } from '../search/search-open.ts'
import type { PageProps } from '../site.ts'
import { useEvidence } from '../use-evidence.ts'
import { useSharedLink } from '../use-shared-link.ts'
import { ViewNotices } from '../view-notices.tsx'
import { WithCut } from '../with-cut.tsx'
import styles from './model.module.css'
import { ModelEvents, ModelEvidence } from './model-evidence.tsx'
import { ModelFacts } from './model-facts.tsx'

/** `/models/<id>`: one model with all that is known of it and what that rests on. */
export default function ModelPage(props: PageProps) {
  const { wording } = props
  return (
    <WithCut
      query={modelsQuery(siteRoot(), wording.language)}
      failed={wording.t('models.failed')}
      wording={wording}
    >
      {(data) => <One {...props} specs={data} />}
    </WithCut>
  )
}

function One({ cut, specs, wording }: PageProps & { specs: ModelsCut }) {
  const { t } = wording
  const { path, query } = usePlace()
  const { problems } = useView(sharedCodec)
  const link = useSharedLink()
  const route = routeOf(path)
  const asked = route.page === 'model' ? route.id : ''
  const id = presentId(asked, specs)
  const page = useMemo(() => buildModelPage(cut, specs, id, wording), [cut, specs, id, wording])
  const evidence = useEvidence(page?.model.vendor ?? null, wording)
  useEffect(() => {
    if (id !== asked) goTo({ path: pathOf({ page: 'model', id }), query }, 'replace')
  }, [id, asked, query])

  if (page === null)
    return (
      <section>
        <h1>{t('model.unknown.title', { id: asked.slice(0, 100) })}</h1>
        <p>{t('model.unknown.text')}</p>
        <p>
          <TextButton onClick={() => setSearchOpen(true)}>{t('search.button')}</TextButton>
        </p>
        <p>
          <a {...link({ page: 'models' })}>{t('model.inTable')}</a>
        </p>
      </section>
    )
  const { lineup } = page
  const neighbours = [
    lineup.before && { ...lineup.before, text: t('model.before', { model: lineup.before.name }) },
    lineup.after && { ...lineup.after, text: t('model.after', { model: lineup.after.name }) },
  ].filter((neighbour) => neighbour !== null)
  const sideBySide = [page.model.id, ...neighbours.map((neighbour) => neighbour.id)]
  return (
    <article className={styles.model}>
      <ViewNotices problems={problems} chosen={null} vendors={[]} wording={wording} />
      <h1>{page.title}</h1>
      <p className={styles.lead}>{page.lead}</p>
      <Beside
        side={
          <div className={styles.side}>
            <section>
              <h2>{t('model.lineup')}</h2>
              <p>{lineup.placeText}</p>
              <ul>
                {neighbours.map(({ id: other, text }) => (
                  <li key={other}>
                    <a {...link({ page: 'model', id: other })}>{text}</a>
                  </li>
                ))}
                {neighbours.length > 0 && (
                  <li>
                    <a {...link({ page: 'compare' }, {}, { form: 'models', models: sideBySide })}>
                      {t('panel.compareWith')}
                    </a>
                  </li>
                )}
                <li>
                  <a
                    {...link(
                      { page: 'growth' },
                      { vendors: null, from: null, to: null, q: '' },
                      { model: page.model.id },
                    )}
                  >
                    {t('model.onGrowth')}
                  </a>
                </li>
                <li>
                  <a {...link({ page: 'models' })}>{t('model.inTable')}</a>
                </li>
              </ul>
            </section>
            {evidence.data !== undefined && (
              <ModelEvents id={page.model.id} evidence={evidence.data} wording={wording} />
            )}
          </div>
        }
      >
        <ModelFacts page={page} wording={wording} />
        {evidence.isPending && <p role="status">{t('panel.loading')}</p>}
        {evidence.isError && (
          <p role="alert">
            {t('load.evidence')}{' '}
            <TextButton onClick={() => void evidence.refetch()}>{t('load.retry')}</TextButton>
          </p>
        )}
        {evidence.data !== undefined && (
          <ModelEvidence page={page} evidence={evidence.data} wording={wording} />
        )}
      </Beside>
      <p className={styles.source}>
        {t('chart.source', { date: wording.date({ value: cut.asOf, precision: 'day' }) })} <PaperAddress />
      </p>
    </article>
  )
}

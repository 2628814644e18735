import { useMemo } from 'react'
import { buildGrowth } from '#charts/growth/build.ts'
import { pointsOf } from '#charts/growth/points.ts'
import type { ScatterModel } from '#charts/model.ts'
import { buildOverview } from '#charts/overview/build.ts'
import { overviewQuery } from '#dataset/query.ts'
import type { OverviewCut } from '#domain/cuts.ts'
import { readView } from '#view/codec.ts'
import { siteRoot } from '#view/location.ts'
import { useView } from '#view/use-view.ts'
import { growthCodec, sharedCodec } from '#view/views.ts'
import { PaperAddress } from '../paper-address.tsx'
import type { PageProps } from '../site.ts'
import { useSharedLink } from '../use-shared-link.ts'
import { ViewNotices } from '../view-notices.tsx'
import { WithCut } from '../with-cut.tsx'
import styles from './overview.module.css'
import { SmallCharts } from './small-charts.tsx'

/** `/`: what this is, in six figures, five small charts, what is new, what is unsure and how to go on. */
export default function OverviewPage(props: PageProps) {
  const { cut, wording } = props
  const points = useMemo(() => pointsOf(cut, growthAsItOpens.size, wording), [cut, wording])
  return (
    <WithCut
      query={overviewQuery(siteRoot(), wording.language)}
      failed={wording.t('overview.failed')}
      wording={wording}
    >
      {(overview) => <Overview {...props} overview={overview} points={points} />}
    </WithCut>
  )
}

// The first page shows the whole: filters of other pages that come along in the address wait there.
const growthAsItOpens = { ...readView(growthCodec, '').view, labels: 'off' as const }

type Points = ReturnType<typeof pointsOf>

function Overview(props: PageProps & { readonly overview: OverviewCut; readonly points: Points }) {
  const { cut, points, wording } = props
  const growth = useMemo(() => buildGrowth(cut, growthAsItOpens, wording, points), [cut, wording, points])
  return <Sheet {...props} growth={growth} />
}

interface SheetProps extends PageProps {
  readonly overview: OverviewCut
  readonly growth: ScatterModel
}

// Worked out in steps, component by component: what is one step holds a slow machine.
function Sheet({ cut, overview, growth, wording }: SheetProps) {
  const { t } = wording
  const { problems } = useView(sharedCodec)
  const link = useSharedLink()
  const model = useMemo(
    () => buildOverview(cut, overview, growthAsItOpens, wording, growth),
    [cut, overview, wording, growth],
  )
  return (
    <>
      <ViewNotices problems={problems} chosen={null} vendors={cut.vendors} wording={wording} />
      <h1>{model.title}</h1>
      <p className={styles.lead}>{model.lead}</p>
      <ul className={styles.figures}>
        {model.figures.map(({ id, value, label, to }) => (
          <li key={id}>
            <a {...link({ page: to.page }, whole, to.chosen)}>
              <strong>{value}</strong> <span>{label}</span>
            </a>
          </li>
        ))}
      </ul>
      <div className={styles.columns}>
        <SmallCharts model={model} />
        <section className={styles.news}>
          <h2>{model.recent.title}</h2>
          {model.recent.events.length === 0 ? (
            <p>{t('overview.recent.none')}</p>
          ) : (
            <ol>
              {model.recent.events.map(({ id, vendor, title, dateText, statusText }) => (
                <li key={id}>
                  <a {...link({ page: 'timeline' }, whole, { event: id })}>{title}</a>
                  <span className={styles.detail}>
                    {[dateText, vendor, statusText].filter((text) => text !== null).join(' · ')}
                  </span>
                </li>
              ))}
            </ol>
          )}
          <p>
            <a {...link({ page: 'timeline' }, whole, model.recent.all.chosen)}>{t('overview.recent.all')}</a>
          </p>
        </section>
        <section className={styles.unsure}>
          <h2>{t('overview.unsure')}</h2>
          <ul>
            {model.uncertain.map(({ id, text, to }) => (
              <li key={id}>
                <a {...link({ page: to.page }, whole, to.chosen)}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
        <section className={styles.use}>
          <h2>{t('overview.use')}</h2>
          <ul>
            {(['filter', 'evidence', 'export', 'search'] as const).map((what) => (
              <li key={what}>{t(`overview.use.${what}`)}</li>
            ))}
          </ul>
        </section>
      </div>
      <PaperAddress />
    </>
  )
}

const whole = { vendors: null, from: null, to: null, q: '' }

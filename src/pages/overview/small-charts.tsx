import { type ReactNode, useCallback } from 'react'
import type { Columns } from '#charts/model.ts'
import type { OverviewModel } from '#charts/overview/model.ts'
import { Still } from '#drawing/still.tsx'
import { layoutBar } from '#scenes/bar.ts'
import type { Measure } from '#scenes/measure.ts'
import { layoutScatter } from '#scenes/scatter.ts'
import { layoutSmallTiers } from '#scenes/small-tiers.ts'
import { useSharedLink } from '../use-shared-link.ts'
import styles from './overview.module.css'

interface Props {
  readonly model: OverviewModel
}

const barPx = 180
const scatterPx = 260

/** Five findings with their charts; each title leads to the page where the chart can be filtered and taken away. */
export function SmallCharts({ model: { releases, growth, tiers, disclosure, openness } }: Props) {
  const scatter = useCallback(
    (widthPx: number, measure: Measure) => layoutScatter(growth, { widthPx, heightPx: scatterPx }, measure),
    [growth],
  )
  const signs = useCallback(
    (widthPx: number, measure: Measure) => layoutSmallTiers(tiers, widthPx, measure),
    [tiers],
  )
  return (
    <>
      <Small place="releases" page="timeline" head={releases}>
        <SmallBars columns={releases.columns} label={releases.summary} />
      </Small>
      <Small place="growth" page="growth" head={growth}>
        <Still label={growth.summary} heightPx={scatterPx} layout={scatter} />
      </Small>
      <Small place="tiers" page="pangu" head={tiers}>
        <Still label={tiers.summary} heightPx={24 + tiers.rows.length * 22} layout={signs} />
      </Small>
      <Small place="disclosure" page="growth" head={disclosure}>
        <Key columns={disclosure} />
        <SmallBars columns={disclosure} label={disclosure.summary} />
      </Small>
      <Small place="openness" page="models" head={openness}>
        <Key columns={openness.columns} />
        <SmallBars columns={openness.columns} label={openness.summary} />
      </Small>
    </>
  )
}

function Small({
  place,
  page,
  head: { title, subtitle },
  children,
}: {
  readonly place: string
  readonly page: 'timeline' | 'growth' | 'pangu' | 'models'
  readonly head: { readonly title: string; readonly subtitle: string }
  readonly children: ReactNode
}) {
  const link = useSharedLink()
  return (
    <section className={styles[place]}>
      <h2>
        <a {...link({ page })}>{title}</a>
      </h2>
      <p>{subtitle}</p>
      {children}
    </section>
  )
}

function SmallBars({ columns, label }: { readonly columns: Columns; readonly label: string }) {
  const layout = useCallback(
    (widthPx: number, measure: Measure) => layoutBar(columns, { widthPx, heightPx: barPx }, measure),
    [columns],
  )
  return <Still label={label} heightPx={barPx} layout={layout} />
}

const Key = ({ columns: { series } }: { readonly columns: Columns }) => (
  <ul className={styles.key}>
    {series.map(({ id, label, ink }) => (
      <li key={id}>
        <svg width="10" height="10" aria-hidden="true">
          <rect width="10" height="10" fill={`var(--${ink})`} />
        </svg>
        {label}
      </li>
    ))}
  </ul>
)

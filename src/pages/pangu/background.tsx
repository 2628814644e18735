import { useMemo, useState } from 'react'
import { buildClaims } from '#charts/pangu/claims.ts'
import { buildCustomers } from '#charts/pangu/customers.ts'
import type { EvidenceCut } from '#domain/cuts.ts'
import type { PanguCut } from '#domain/pangu-cut.ts'
import { panguVendor } from '#domain/vocabulary.ts'
import { ScatterDrawing } from '#drawing/scatter-drawing.tsx'
import type { Wording } from '#i18n/wording.ts'
import { TextButton } from '#ui/text-button.tsx'
import type { PanguView } from '#view/views.ts'
import chart from '../chart.module.css'
import { ChartFigure } from '../chart-figure.tsx'
import { KeyList } from '../key-list.tsx'
import { Cited, Conflicts } from '../panel/parts.tsx'
import { useEvidence } from '../use-evidence.ts'
import { BriefFacts } from './brief-facts.tsx'
import styles from './pangu.module.css'
import { SeriesKey } from './series-key.tsx'

interface Props {
  readonly pangu: PanguCut
  readonly view: PanguView
  readonly wording: Wording
  readonly theme: 'light' | 'dark'
  readonly version: string
  onEntry(id: string): void
  onClaim(id: string): void
}

/** Below the matrix: what was claimed and what is evidenced, for whom, what the tiers are, who said what, and the brief. */
export default function Background(props: Props) {
  const { pangu, view, wording, theme, version, onEntry, onClaim } = props
  const { t } = wording
  const [tableShown, setTableShown] = useState(false)
  const claims = useMemo(() => buildClaims(pangu, wording), [pangu, wording])
  const { data: evidence } = useEvidence(panguVendor, wording)
  // Counts of this dataset have no record of their own to open.
  const openClaim = (pointId: string | null) => {
    const claim = pangu.claims.find(
      ({ id }) => pointId === `industries-${id}` || pointId === `scenarios-${id}`,
    )
    if (claim !== undefined) onClaim(claim.id)
  }
  return (
    <>
      <ChartFigure
        model={claims}
        wording={wording}
        theme={theme}
        version={version}
        level={2}
        tableShown={tableShown}
        onToggleTable={() => setTableShown(!tableShown)}
      >
        <div className={styles.claims}>
          <ScatterDrawing model={claims} wording={wording} selectedId={null} onSelect={openClaim} />
          <SeriesKey series={claims.series} />
          <KeyList entries={claims.key} lines={[]} wording={wording} />
          {claims.notes.map((note) => (
            <p key={note} className={styles.note}>
              {note}
            </p>
          ))}
          {evidence !== undefined && (
            <section className={styles.conflicts} aria-label={t('claims.conflicts')}>
              {pangu.claims.map(({ id }) => (
                <Conflicts key={id} kind="coverageClaim" id={id} evidence={evidence} wording={wording} />
              ))}
            </section>
          )}
        </div>
      </ChartFigure>
      <Customers pangu={pangu} view={view} wording={wording} onEntry={onEntry} />
      <Definitions pangu={pangu} evidence={evidence} wording={wording} />
      <Views pangu={pangu} evidence={evidence} wording={wording} />
      <BriefFacts pangu={pangu} evidence={evidence} wording={wording} onEntry={onEntry} onClaim={onClaim} />
    </>
  )
}

function Customers({ pangu, view, wording, onEntry }: Pick<Props, 'pangu' | 'view' | 'wording' | 'onEntry'>) {
  const { t } = wording
  const customers = useMemo(() => buildCustomers(pangu, view, wording), [pangu, view, wording])
  return (
    <section className={styles.text}>
      <h2>{customers.title}</h2>
      <p>{t('customers.subtitle')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={chart.scroll} tabIndex={0} aria-label={customers.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('table.customer')}</th>
              <th scope="col" className={chart.number}>
                {t('table.deployments')}
              </th>
              <th scope="col">{t('table.customers')}</th>
            </tr>
          </thead>
          <tbody>
            {customers.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.label}</th>
                <td className={chart.number}>{row.countText}</td>
                <td>
                  <ul className={styles.customers}>
                    {row.customers.map(({ name, entryId, entry }) => (
                      <li key={`${entryId}${name}`}>
                        {name}: <TextButton onClick={() => onEntry(entryId)}>{entry}</TextButton>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

interface CitedTexts {
  readonly pangu: PanguCut
  readonly evidence: EvidenceCut | undefined
  readonly wording: Wording
}

const Definitions = ({ pangu, evidence, wording }: CitedTexts) => (
  <section className={styles.text}>
    <h2>{wording.t('tiers.title')}</h2>
    <dl>
      {pangu.tiers.map(({ tier, definition, sources }) => (
        <div key={tier}>
          <dt>{wording.t(`tier.${tier}`)}</dt>
          <dd>
            {definition}{' '}
            {evidence !== undefined && <Cited ids={sources} evidence={evidence} wording={wording} />}
          </dd>
        </div>
      ))}
    </dl>
  </section>
)

const Views = ({ pangu, evidence, wording }: CitedTexts) => (
  <section className={styles.text}>
    <h2>{wording.t('views.title')}</h2>
    <p>{wording.t('views.subtitle')}</p>
    <dl>
      {pangu.views.map(({ id, institution, date, view, sources }) => (
        <div key={id} id={`view-${id}`}>
          <dt>
            {institution} <span className={styles.quiet}>{wording.date(date)}</span>
          </dt>
          <dd>
            {view} {evidence !== undefined && <Cited ids={sources} evidence={evidence} wording={wording} />}
          </dd>
        </div>
      ))}
    </dl>
  </section>
)

import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { buildClaim } from '#charts/claim/build.ts'
import type { ChartsCut } from '#domain/cuts.ts'
import { briefSource, panguVendor } from '#domain/vocabulary.ts'
import { wordingQuery } from '#i18n/catalogue.ts'
import type { Wording } from '#i18n/wording.ts'
import { TextButton } from '#ui/text-button.tsx'
import chart from '../chart.module.css'
import { SourceList } from '../source-list.tsx'
import { useEvidence } from '../use-evidence.ts'
import styles from './growth.module.css'

interface Props {
  readonly cut: ChartsCut
  readonly wording: Wording
  onOpen(modelId: string): void
}

/** "The 2023 claim, tested": what the brief said, what the data says, and every model behind it. */
export default function ClaimSection({ cut, wording: { language }, onOpen }: Props) {
  const wording = useSuspenseQuery(wordingQuery(language, 'claim')).data
  const { t } = wording
  const [shown, setShown] = useState(false)
  const model = useMemo(() => buildClaim(cut, wording), [cut, wording])
  // The brief is about Pangu: its own evidence cites it.
  const evidence = useEvidence(shown ? panguVendor : null, wording)
  const brief = evidence.data?.sources.filter(({ id }) => id === briefSource) ?? []
  return (
    <section className={styles.claim}>
      <h2>{model.title}</h2>
      <p>{model.claim}</p>
      {[...model.halves.map(({ text }) => text), model.apart, model.rule].map((text) => (
        <p key={text}>{text}</p>
      ))}
      <TextButton aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t(shown ? 'claim.hide' : 'claim.show', { n: model.evidence.length })}
      </TextButton>
      {shown && (
        <>
          {brief.length > 0 && <SourceList title={t('sourceKind.brief')} sources={brief} wording={wording} />}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section className={chart.scroll} tabIndex={0} aria-label={model.title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('table.model')}</th>
                  <th scope="col">{t('table.vendor')}</th>
                  <th scope="col">{t('table.date')}</th>
                  <th scope="col" className={chart.number}>
                    {t('table.parameters')}
                  </th>
                  <th scope="col">{t('table.status')}</th>
                </tr>
              </thead>
              <tbody>
                {model.evidence.map(({ id, name, vendor, reference, dateText, cell }) => (
                  <tr key={id}>
                    <th scope="row">
                      <TextButton aria-label={t('table.open', { model: name })} onClick={() => onOpen(id)}>
                        {name}
                      </TextButton>
                    </th>
                    <td>{reference ? t('claim.reference', { vendor }) : vendor}</td>
                    <td className={chart.date}>{dateText}</td>
                    <td className={chart.number}>{cell.text}</td>
                    <td>{cell.statusText}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </section>
  )
}

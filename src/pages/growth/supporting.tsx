import { lazy, Suspense, useMemo, useState } from 'react'
import { buildDisclosure } from '#charts/disclosure/build.ts'
import { buildTelling } from '#charts/telling/build.ts'
import type { ChartsCut } from '#domain/cuts.ts'
import { BarStill } from '#drawing/bar-still.tsx'
import { HeatDrawing } from '#drawing/heat-drawing.tsx'
import { Swatch } from '#drawing/scene-nodes.tsx'
import type { Wording } from '#i18n/wording.ts'
import { WhenSeen } from '#ui/when-seen.tsx'
import type { GrowthView } from '#view/views.ts'
import { Beside } from '../beside.tsx'
import { ChartFigure } from '../chart-figure.tsx'
import keyStyles from '../key-list.module.css'

const BarDrawing = lazy(() => import('#drawing/bar-drawing.tsx'))
const ClaimSection = lazy(() => import('./claim-section.tsx'))

interface Props {
  readonly cut: ChartsCut
  readonly view: GrowthView
  readonly wording: Wording
  readonly theme: 'light' | 'dark'
  onOpen(modelId: string): void
  onShow(vendorId: string, year: string): void
}

/** Below the sizes: who discloses them, by year and by developer, and the claim of 2023. */
export default function Supporting({ cut, view, wording, theme, onOpen, onShow }: Props) {
  const [barTable, setBarTable] = useState(false)
  const [tellingTable, setTellingTable] = useState(false)
  const disclosure = useMemo(() => buildDisclosure(cut, view, wording), [cut, view, wording])
  const telling = useMemo(() => buildTelling(cut, view, wording), [cut, view, wording])
  return (
    <>
      {disclosure.empty === null && (
        <ChartFigure
          model={disclosure}
          wording={wording}
          theme={theme}
          version={cut.version}
          level={2}
          tableShown={barTable}
          onToggleTable={() => setBarTable(!barTable)}
        >
          <Beside
            side={
              <ul className={keyStyles.key}>
                {disclosure.series.map(({ id, label, ink }) => (
                  <li key={id}>
                    <Swatch nodes={[{ node: 'rect', x: -6, y: -6, widthPx: 12, heightPx: 12, fill: ink }]} />
                    <span>{label}</span>
                  </li>
                ))}
              </ul>
            }
          >
            <WhenSeen before={<BarStill model={disclosure} />} onPaper={false}>
              <Suspense fallback={<BarStill model={disclosure} />}>
                <BarDrawing model={disclosure} />
              </Suspense>
            </WhenSeen>
          </Beside>
        </ChartFigure>
      )}
      {telling.empty === null && (
        <ChartFigure
          model={telling}
          wording={wording}
          theme={theme}
          version={cut.version}
          level={2}
          tableShown={tellingTable}
          onToggleTable={() => setTellingTable(!tellingTable)}
        >
          <Beside
            side={
              <ul className={keyStyles.key}>
                {telling.key.map(({ level, text }) => (
                  <li key={level}>
                    <Swatch
                      nodes={[
                        { node: 'rect', x: -6, y: -6, widthPx: 12, heightPx: 12, fill: `heat-${level}` },
                      ]}
                    />
                    <span>{text}</span>
                  </li>
                ))}
              </ul>
            }
          >
            <HeatDrawing model={telling} wording={wording} onOpen={onShow} />
          </Beside>
        </ChartFigure>
      )}
      <Suspense fallback={<h2 data-waiting>{wording.t('claim.name')}</h2>}>
        <ClaimSection cut={cut} wording={wording} onOpen={onOpen} />
      </Suspense>
    </>
  )
}

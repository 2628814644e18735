import { lazy, Suspense, useMemo, useState } from 'react'
import { buildDisclosure } from '#charts/disclosure/build.ts'
import { buildGrowth } from '#charts/growth/build.ts'
import { lookOf } from '#charts/looks.ts'
import { vendorsWithModels } from '#charts/selection.ts'
import { buildTelling } from '#charts/telling/build.ts'
import { BarStill } from '#drawing/bar-still.tsx'
import { HeatDrawing } from '#drawing/heat-drawing.tsx'
import { ScatterDrawing } from '#drawing/scatter-drawing.tsx'
import { Swatch } from '#drawing/scene-nodes.tsx'
import { Notice } from '#ui/notice.tsx'
import { WhenSeen } from '#ui/when-seen.tsx'
import { useView } from '#view/use-view.ts'
import { growthCodec } from '#view/views.ts'
import { Beside, NothingShown } from '../beside.tsx'
import { ChartFigure } from '../chart-figure.tsx'
import { CheckList } from '../check-list.tsx'
import type { PageProps } from '../site.ts'
import { VendorSwatch } from '../vendor-swatch.tsx'
import { ViewNotices } from '../view-notices.tsx'
import { ClaimSection } from './claim-section.tsx'
import { EvidencePanel } from './evidence-panel.tsx'
import styles from './growth.module.css'
import { GrowthControls } from './growth-controls.tsx'
import { KeyList } from './key-list.tsx'

const BarDrawing = lazy(() => import('#drawing/bar-drawing.tsx'))

/** `/growth`: sizes over time with the evidence of each, and who stopped telling. */
export default function GrowthPage({ cut, wording, theme }: PageProps) {
  const { view, problems, setView } = useView(growthCodec)
  const { t } = wording
  const [barTable, setBarTable] = useState(false)
  const [tellingTable, setTellingTable] = useState(false)
  const growth = useMemo(() => buildGrowth(cut, view, wording), [cut, view, wording])
  const disclosure = useMemo(() => buildDisclosure(cut, view, wording), [cut, view, wording])
  const telling = useMemo(() => buildTelling(cut, view, wording), [cut, view, wording])
  const choices = useMemo(
    () =>
      vendorsWithModels(cut).map(({ id, name, count }) => ({
        id,
        label: name,
        countText: wording.count(count),
        swatch: <VendorSwatch look={lookOf(id)} />,
      })),
    [cut, wording],
  )
  const selected = cut.models.find(({ id }) => id === view.model) ?? null
  const open = (id: string | null) => {
    if (id !== view.model) setView({ model: id }, 'push')
  }
  // The panel stands beside the chart, which is far above what was pressed.
  const openAbove = (id: string) => {
    open(id)
    window.scrollTo(0, 0)
  }
  const showAbove = (vendor: string, year: string) => {
    const whole = { value: year, precision: 'year' as const }
    setView({ vendors: [vendor], from: whole, to: whole }, 'push')
    window.scrollTo(0, 0)
    document.querySelector<SVGSVGElement>('svg[role="application"]')?.focus({ preventScroll: true })
  }
  const close = () => {
    open(null)
    document.querySelector<SVGSVGElement>('svg[role="application"]')?.focus()
  }
  const clear = () => setView({ vendors: null, from: null, to: null, q: '' })

  return (
    <>
      <ViewNotices problems={problems} chosen={view.vendors} vendors={cut.vendors} wording={wording} />
      {view.model !== null && selected === null && (
        <Notice>{t('view.unknownModel', { id: view.model })}</Notice>
      )}
      <ChartFigure
        model={growth}
        wording={wording}
        theme={theme}
        version={cut.version}
        level={1}
        tableShown={view.table}
        onToggleTable={() => setView({ table: !view.table })}
        onOpen={open}
        controls={<GrowthControls view={view} cut={cut} wording={wording} onChange={setView} />}
      >
        <Beside
          side={
            <>
              {selected !== null && (
                <EvidencePanel
                  model={selected}
                  vendorName={cut.vendors.find(({ id }) => id === selected.vendor)?.name ?? selected.vendor}
                  wording={wording}
                  onClose={close}
                />
              )}
              <CheckList
                title={t('control.vendors')}
                choices={choices}
                chosen={view.vendors}
                wording={wording}
                onChange={(vendors) => setView({ vendors })}
              />
            </>
          }
        >
          {growth.empty === null ? (
            <>
              <ScatterDrawing model={growth} wording={wording} selectedId={view.model} onSelect={open} />
              <KeyList entries={growth.key} lines={growth.lines} wording={wording} />
              {growth.notes.map((note) => (
                <p key={note} className={styles.note}>
                  {note}
                </p>
              ))}
            </>
          ) : (
            <NothingShown text={growth.empty} wording={wording} onClear={clear} />
          )}
        </Beside>
      </ChartFigure>
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
              <ul className={styles.key}>
                {disclosure.series.map(({ id, label, ink }) => (
                  <li key={id}>
                    <Swatch nodes={[{ node: 'rect', x: -6, y: -6, widthPx: 12, heightPx: 12, fill: ink }]} />
                    <span>{label}</span>
                  </li>
                ))}
              </ul>
            }
          >
            <WhenSeen before={<BarStill model={disclosure} />}>
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
              <ul className={styles.key}>
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
            <HeatDrawing model={telling} wording={wording} onOpen={showAbove} />
          </Beside>
        </ChartFigure>
      )}
      <ClaimSection cut={cut} wording={wording} onOpen={openAbove} />
    </>
  )
}

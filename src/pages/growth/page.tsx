import { lazy, useMemo } from 'react'
import { buildGrowth } from '#charts/growth/build.ts'
import { pointsOf } from '#charts/growth/points.ts'
import { lookOf } from '#charts/looks.ts'
import type { ScatterPoint } from '#charts/model.ts'
import { vendorsWithModels } from '#charts/selection.ts'
import { ScatterDrawing } from '#drawing/scatter-drawing.tsx'
import { Notice } from '#ui/notice.tsx'
import { useView } from '#view/use-view.ts'
import { type GrowthView, growthCodec } from '#view/views.ts'
import { Below } from '../below.tsx'
import { Beside, NothingShown } from '../beside.tsx'
import { ChartFigure } from '../chart-figure.tsx'
import { CheckList } from '../check-list.tsx'
import { KeyList } from '../key-list.tsx'
import { LookSwatch } from '../look-swatch.tsx'
import { ChosenModel } from '../panel/chosen-model.tsx'
import type { PageProps } from '../site.ts'
import { ViewNotices } from '../view-notices.tsx'
import styles from './growth.module.css'
import { GrowthControls } from './growth-controls.tsx'

const Supporting = lazy(() => import('./supporting.tsx'))

/** `/growth`: sizes over time with the evidence of each, and who stopped telling. */
export default function GrowthPage(props: PageProps) {
  const { cut, wording } = props
  const shown = useView(growthCodec)
  const { size } = shown.view
  const points = useMemo(() => pointsOf(cut, size, wording), [cut, size, wording])
  return <Growth {...props} {...shown} points={points} />
}

interface GrowthProps extends PageProps, ReturnType<typeof useView<GrowthView>> {
  readonly points: ReadonlyMap<string, ScatterPoint>
}

function Growth({ cut, wording, theme, points, view, problems, setView }: GrowthProps) {
  const { t } = wording
  const growth = useMemo(() => buildGrowth(cut, view, wording, points), [cut, view, wording, points])
  const choices = useMemo(
    () =>
      vendorsWithModels(cut).map(({ id, name, count }) => ({
        id,
        label: name,
        countText: wording.count(count),
        swatch: <LookSwatch look={lookOf(id)} />,
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
              <ChosenModel model={selected} cut={cut} wording={wording} onClose={close} />
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
      <Below names={[t('disclosure.name'), t('telling.name'), t('claim.name')]}>
        <Supporting
          cut={cut}
          view={view}
          wording={wording}
          theme={theme}
          onOpen={openAbove}
          onShow={showAbove}
        />
      </Below>
    </>
  )
}

import { lazy, Suspense, useMemo } from 'react'
import { clampMonth, firstMonth } from '#charts/pangu/as-of.ts'
import { buildMatrix } from '#charts/pangu/matrix.ts'
import { buildTree } from '#charts/pangu/tree.ts'
import { tierItemsOf } from '#charts/tier-items.ts'
import { panguQuery } from '#dataset/query.ts'
import type { PanguCut } from '#domain/pangu-cut.ts'
import { MatrixDrawing } from '#drawing/matrix-drawing.tsx'
import { Swatch } from '#drawing/scene-nodes.tsx'
import { coverageSwatch } from '#scenes/swatches.ts'
import { Notice } from '#ui/notice.tsx'
import { siteRoot } from '#view/location.ts'
import { useView } from '#view/use-view.ts'
import { panguCodec } from '#view/views.ts'
import { Below } from '../below.tsx'
import { Beside, NothingShown } from '../beside.tsx'
import { ChartFigure } from '../chart-figure.tsx'
import { CheckList } from '../check-list.tsx'
import type { PageProps } from '../site.ts'
import { ViewNotices } from '../view-notices.tsx'
import { WithCut } from '../with-cut.tsx'
import { Milestones } from './milestones.tsx'
import { MonthSlider } from './month-slider.tsx'
import { PanguControls } from './pangu-controls.tsx'

const TreeDrawing = lazy(async () => ({ default: (await import('#drawing/tree-drawing.tsx')).TreeDrawing }))
const EntryPanel = lazy(async () => ({ default: (await import('./entry-panel.tsx')).EntryPanel }))
const ClaimPanel = lazy(async () => ({ default: (await import('./claim-panel.tsx')).ClaimPanel }))
const Background = lazy(() => import('./background.tsx'))

/** `/pangu`: where Pangu works, tier by tier and industry by industry, month by month, on what evidence. */
export default function PanguPage(props: PageProps) {
  const { wording } = props
  return (
    <WithCut
      query={panguQuery(siteRoot(), wording.language)}
      failed={wording.t('pangu.load')}
      wording={wording}
    >
      {(data) => <Pangu {...props} pangu={data} />}
    </WithCut>
  )
}

function Pangu({ cut, pangu, wording, theme }: PageProps & { pangu: PanguCut }) {
  const { view, problems, setView } = useView(panguCodec)
  const { t } = wording
  const model = useMemo(
    () => (view.form === 'matrix' ? buildMatrix(pangu, view, wording) : buildTree(pangu, view, wording)),
    [pangu, view, wording],
  )
  const entry = pangu.entries.find(({ id }) => id === view.entry) ?? null
  const claim = pangu.claims.find(({ id }) => id === view.claim) ?? null
  const items = useMemo(() => tierItemsOf(model), [model])
  const open = (id: string | null) => {
    if (id !== view.entry || view.claim !== null) setView({ entry: id, claim: null }, 'push')
  }
  // The panel stands beside the chart, which is far above what was pressed.
  const openAbove = (change: { entry: string | null; claim: string | null }) => {
    setView(change, 'push')
    window.scrollTo(0, 0)
  }
  const close = () => {
    setView({ entry: null, claim: null }, 'push')
    const back =
      document.querySelector<HTMLElement>(`[data-entry="${view.entry}"]`) ??
      document.querySelector<SVGSVGElement>('svg[role="application"]')
    back?.focus()
  }
  const clear = () => setView({ q: '', tiers: null, capabilities: null, status: null, month: null })
  const month = clampMonth(view.month, pangu.asOf)
  const wasClamped =
    view.month !== null &&
    month?.value !== view.month.value &&
    view.month.value.slice(0, 7) !== pangu.asOf.slice(0, 7)
  const { facets } = model

  return (
    <>
      <ViewNotices problems={problems} chosen={null} vendors={cut.vendors} wording={wording} />
      {view.entry !== null && entry === null && (
        <Notice>{t('pangu.unknownEntry', { id: view.entry })}</Notice>
      )}
      {view.claim !== null && claim === null && (
        <Notice>{t('pangu.unknownClaim', { id: view.claim })}</Notice>
      )}
      {entry !== null && !items.some(({ id }) => id === entry.id) && (
        <Notice>{t('pangu.hiddenEntry')}</Notice>
      )}
      {wasClamped && view.month !== null && (
        <Notice>
          {t('pangu.clampedMonth', {
            asked: wording.date(view.month),
            from: wording.date(firstMonth),
            to: wording.date({ value: pangu.asOf, precision: 'day' }),
            shown: wording.date(month ?? { value: pangu.asOf, precision: 'day' }),
          })}
        </Notice>
      )}
      <ChartFigure
        model={model}
        wording={wording}
        theme={theme}
        version={cut.version}
        level={1}
        tableShown={view.table}
        onToggleTable={() => setView({ table: !view.table })}
        onOpen={open}
        controls={<PanguControls view={view} wording={wording} onChange={setView} />}
      >
        <MonthSlider
          month={month}
          asOf={pangu.asOf}
          fresh={items.filter(({ fresh }) => fresh !== null).length}
          wording={wording}
          onChange={(next) => setView({ month: next })}
        />
        <Milestones milestones={pangu.milestones} month={month} wording={wording} />
        <Beside
          side={
            <>
              {entry !== null && (
                <Suspense>
                  <EntryPanel entry={entry} pangu={pangu} wording={wording} onOpen={open} onClose={close} />
                </Suspense>
              )}
              {entry === null && claim !== null && (
                <Suspense>
                  <ClaimPanel claim={claim} wording={wording} onClose={close} />
                </Suspense>
              )}
              <CheckList
                title={t('control.progress')}
                choices={facets.statuses.map((status) => ({
                  ...status,
                  swatch: <Swatch nodes={coverageSwatch(status.id)} />,
                }))}
                chosen={view.status}
                wording={wording}
                onChange={(status) => setView({ status })}
              />
              <CheckList
                title={t('control.tiers')}
                choices={facets.tiers.map((tier) => ({ ...tier, swatch: <span /> }))}
                chosen={view.tiers}
                wording={wording}
                onChange={(tiers) => setView({ tiers })}
              />
              <CheckList
                title={t('control.capabilities')}
                choices={facets.capabilities.map((one) => ({ ...one, swatch: <span /> }))}
                chosen={view.capabilities}
                wording={wording}
                onChange={(capabilities) => setView({ capabilities })}
              />
            </>
          }
        >
          {model.empty !== null ? (
            <NothingShown text={model.empty} wording={wording} onClear={clear} />
          ) : model.kind === 'matrix' ? (
            <MatrixDrawing model={model} wording={wording} selectedId={view.entry} onSelect={open} />
          ) : (
            <Suspense fallback={<p role="status">{t('load.loading')}</p>}>
              <TreeDrawing model={model} wording={wording} selectedId={view.entry} onSelect={open} />
            </Suspense>
          )}
        </Beside>
      </ChartFigure>
      <Below names={[t('pangu-claims.name'), t('tiers.title'), t('views.title'), t('brief.title')]}>
        <Background
          pangu={pangu}
          view={view}
          wording={wording}
          theme={theme}
          version={cut.version}
          onEntry={(id) => openAbove({ entry: id, claim: null })}
          onClaim={(id) => openAbove({ entry: null, claim: id })}
        />
      </Below>
    </>
  )
}

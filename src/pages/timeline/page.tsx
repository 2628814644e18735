import { lazy, Suspense, useMemo, useSyncExternalStore } from 'react'
import { lookOf } from '#charts/looks.ts'
import type { TimelineEvent } from '#charts/model.ts'
import { buildTimeline } from '#charts/timeline/build.ts'
import { eventPoints } from '#charts/timeline/event.ts'
import { eventsQuery } from '#dataset/query.ts'
import type { EventsCut } from '#domain/cuts.ts'
import { Swatch } from '#drawing/scene-nodes.tsx'
import { TimelineDrawing } from '#drawing/timeline-drawing.tsx'
import { kindSwatch, statusSwatch } from '#scenes/swatches.ts'
import { Notice } from '#ui/notice.tsx'
import { siteRoot } from '#view/location.ts'
import { useView } from '#view/use-view.ts'
import { timelineCodec } from '#view/views.ts'
import { Beside, NothingShown } from '../beside.tsx'
import { ChartFigure } from '../chart-figure.tsx'
import { CheckList } from '../check-list.tsx'
import { LookSwatch } from '../look-swatch.tsx'
import type { PageProps } from '../site.ts'
import { ViewNotices } from '../view-notices.tsx'
import { WithCut } from '../with-cut.tsx'
import { rangeOf } from './range.ts'
import styles from './timeline.module.css'
import { TimelineControls } from './timeline-controls.tsx'

const EventList = lazy(async () => ({ default: (await import('./event-list.tsx')).EventList }))
const EventPanel = lazy(async () => ({ default: (await import('./event-panel.tsx')).EventPanel }))

/** `/timeline`: who launched what, when, with rumours and denials drawn as such. */
export default function TimelinePage(props: PageProps) {
  const { wording } = props
  return (
    <WithCut
      query={eventsQuery(siteRoot(), wording.language)}
      failed={wording.t('load.events')}
      wording={wording}
    >
      {(data) => <Timeline {...props} events={data} />}
    </WithCut>
  )
}

function Timeline(props: PageProps & { events: EventsCut }) {
  const { cut, events, wording } = props
  const points = useMemo(() => eventPoints({ charts: cut, events }, wording), [cut, events, wording])
  return <Lanes {...props} points={points} />
}

interface LanesProps extends PageProps {
  readonly events: EventsCut
  readonly points: ReadonlyMap<string, TimelineEvent>
}

function Lanes({ cut, events, points, wording, theme }: LanesProps) {
  const { view, problems, setView } = useView(timelineCodec)
  const { t } = wording
  const phone = usePhone()
  const form = view.form === 'auto' ? (phone ? 'list' : 'lanes') : view.form
  const model = useMemo(
    () => buildTimeline({ charts: cut, events }, view, wording, points),
    [cut, events, view, wording, points],
  )
  const selected = events.events.find(({ id }) => id === view.event) ?? null
  const shown = useMemo(
    () => new Set([model.market, ...model.lanes].flatMap((lane) => lane.events.map(({ id }) => id))),
    [model],
  )
  const open = (id: string | null) => {
    if (id !== view.event) setView({ event: id }, 'push')
  }
  const close = () => {
    open(null)
    document.querySelector<HTMLElement>('svg[role="application"], [aria-current="true"] button')?.focus()
  }
  const clear = () =>
    setView({ vendors: null, from: null, to: null, q: '', segment: 'all', kinds: null, status: null })
  const { facets } = model

  return (
    <>
      <ViewNotices problems={problems} chosen={view.vendors} vendors={cut.vendors} wording={wording} />
      {view.event !== null && selected === null && (
        <Notice>{t('view.unknownEvent', { id: view.event })}</Notice>
      )}
      {selected !== null && !shown.has(selected.id) && <Notice>{t('view.hiddenEvent')}</Notice>}
      <ChartFigure
        model={model}
        wording={wording}
        theme={theme}
        version={cut.version}
        level={1}
        tableShown={view.table}
        onToggleTable={() => setView({ table: !view.table })}
        onOpen={open}
        controls={
          <TimelineControls
            view={view}
            model={model}
            asOf={cut.asOf}
            form={form}
            wording={wording}
            onChange={setView}
          />
        }
      >
        <Beside
          side={
            <>
              {selected !== null && (
                <Suspense>
                  <EventPanel
                    event={selected}
                    cut={cut}
                    events={events}
                    wording={wording}
                    onOpen={open}
                    onClose={close}
                  />
                </Suspense>
              )}
              <CheckList
                title={t('control.kinds')}
                choices={facets.kinds.map((kind) => ({
                  ...kind,
                  swatch: <Swatch nodes={kindSwatch(kind.shape)} />,
                }))}
                chosen={view.kinds}
                wording={wording}
                onChange={(kinds) => setView({ kinds })}
              />
              <CheckList
                title={t('control.statuses')}
                choices={facets.statuses.map((status) => ({
                  ...status,
                  swatch: <Swatch nodes={statusSwatch(status.id)} />,
                }))}
                chosen={view.status}
                wording={wording}
                onChange={(status) => setView({ status })}
              />
              <div className={styles.vendors}>
                <CheckList
                  title={t('control.vendors')}
                  choices={facets.vendors.map((vendor) => ({
                    ...vendor,
                    swatch: <LookSwatch look={{ ...lookOf(vendor.id), shape: 'square' }} />,
                  }))}
                  chosen={view.vendors}
                  wording={wording}
                  onChange={(vendors) => setView({ vendors })}
                />
              </div>
            </>
          }
        >
          {model.empty !== null ? (
            <NothingShown text={model.empty} wording={wording} onClear={clear} />
          ) : form === 'lanes' ? (
            <TimelineDrawing
              model={model}
              wording={wording}
              selectedId={view.event}
              onSelect={open}
              onWindow={(window) => setView(rangeOf(window, model.span))}
            />
          ) : (
            <Suspense>
              <EventList model={model} wording={wording} selectedId={view.event} onOpen={open} />
            </Suspense>
          )}
        </Beside>
      </ChartFigure>
    </>
  )
}

const narrow = () => window.matchMedia('(max-width: 640px)')

function usePhone(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = narrow()
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => narrow().matches,
  )
}

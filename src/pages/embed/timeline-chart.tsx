import { useMemo } from 'react'
import { buildTimeline } from '#charts/timeline/build.ts'
import { eventsQuery } from '#dataset/query.ts'
import type { EventsCut } from '#domain/cuts.ts'
import { TimelineDrawing } from '#drawing/timeline-drawing.tsx'
import { siteRoot, usePlace } from '#view/location.ts'
import { useView } from '#view/use-view.ts'
import { embedCodec, timelineCodec } from '#view/views.ts'
import { rangeOf } from '../timeline/range.ts'
import { ViewNotices } from '../view-notices.tsx'
import { WithCut } from '../with-cut.tsx'
import { EmbedFigure } from './embed-figure.tsx'
import { fullView, openFullView } from './full-view.ts'
import type { EmbeddedProps } from './page.tsx'

/** The launch timeline alone. */
export default function TimelineChart(props: EmbeddedProps) {
  const { wording } = props
  return (
    <WithCut
      query={eventsQuery(siteRoot(), wording.language)}
      failed={wording.t('load.events')}
      wording={wording}
    >
      {(events) => <Timeline {...props} events={events} />}
    </WithCut>
  )
}

// Zooming writes the address anew; the version for which the chart was embedded stays in it.
const codec = { ...timelineCodec, data: embedCodec.data }

function Timeline({ id, cut, events, wording }: EmbeddedProps & { events: EventsCut }) {
  const { view, problems, setView } = useView(codec)
  const { query } = usePlace()
  const model = useMemo(
    () => buildTimeline({ charts: cut, events }, view, wording),
    [cut, events, view, wording],
  )
  return (
    <>
      <ViewNotices problems={problems} chosen={view.vendors} vendors={cut.vendors} wording={wording} />
      <EmbedFigure model={model} wording={wording} full={fullView(id, query)}>
        <TimelineDrawing
          model={model}
          wording={wording}
          selectedId={null}
          onSelect={(event) => {
            if (event !== null) openFullView(id, query, { event })
          }}
          onWindow={(window) => setView(rangeOf(window, model.span))}
        />
      </EmbedFigure>
    </>
  )
}

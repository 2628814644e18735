import { useMemo } from 'react'
import { buildDisclosure } from '#charts/disclosure/build.ts'
import { buildGrowth } from '#charts/growth/build.ts'
import { buildTelling } from '#charts/telling/build.ts'
import { BarStill } from '#drawing/bar-still.tsx'
import { HeatDrawing } from '#drawing/heat-drawing.tsx'
import { ScatterDrawing } from '#drawing/scatter-drawing.tsx'
import { usePlace } from '#view/location.ts'
import { useView } from '#view/use-view.ts'
import { growthCodec } from '#view/views.ts'
import { ViewNotices } from '../view-notices.tsx'
import { EmbedFigure } from './embed-figure.tsx'
import { fullView, openFullView } from './full-view.ts'
import type { EmbeddedProps } from './page.tsx'

/** The charts of `/growth`, each alone. */
export default function GrowthCharts({ id, cut, wording }: EmbeddedProps) {
  const { view, problems } = useView(growthCodec)
  const { query } = usePlace()
  const model = useMemo(() => {
    if (id === 'disclosure') return buildDisclosure(cut, view, wording)
    return id === 'telling' ? buildTelling(cut, view, wording) : buildGrowth(cut, view, wording)
  }, [id, cut, view, wording])
  const openModel = (record: string | null) => {
    if (record !== null) openFullView(id, query, { model: record })
  }
  return (
    <>
      <ViewNotices problems={problems} chosen={view.vendors} vendors={cut.vendors} wording={wording} />
      <EmbedFigure model={model} wording={wording} full={fullView(id, query)}>
        {model.kind === 'bar' && <BarStill model={model} />}
        {model.kind === 'heat' && (
          <HeatDrawing
            model={model}
            wording={wording}
            onOpen={(vendor, year) => openFullView(id, `?vendors=${vendor}&from=${year}&to=${year}`, {})}
          />
        )}
        {model.kind === 'scatter' && (
          <ScatterDrawing model={model} wording={wording} selectedId={null} onSelect={openModel} />
        )}
      </EmbedFigure>
    </>
  )
}

import { useMemo } from 'react'
import { comparisonOf } from '#charts/compare/table.ts'
import { ComparisonDrawing } from '#drawing/comparison-drawing.tsx'
import { usePlace } from '#view/location.ts'
import { useView } from '#view/use-view.ts'
import { type CompareView, compareCodec } from '#view/views.ts'
import { type ToCompare, WithCompareData } from '../compare/with-compare-data.tsx'
import { useSharedLink } from '../use-shared-link.ts'
import { ViewNotices } from '../view-notices.tsx'
import { EmbedFigure } from './embed-figure.tsx'
import { fullView, openFullView } from './full-view.ts'
import type { EmbeddedProps } from './page.tsx'

/** A comparison alone, as it was chosen: columns neither move nor leave. */
export default function CompareChart(props: EmbeddedProps) {
  const { view: asked, problems } = useView(compareCodec)
  return (
    <WithCompareData cut={props.cut} view={asked} wording={props.wording}>
      {(compared) => <Comparison {...props} {...compared} problems={problems} />}
    </WithCompareData>
  )
}

interface ComparisonProps
  extends Omit<EmbeddedProps, 'wording'>,
    ToCompare,
    Pick<ReturnType<typeof useView<CompareView>>, 'problems'> {}

function Comparison({ id, data, table, shown: view, problems, wording }: ComparisonProps) {
  const { query } = usePlace()
  const link = useSharedLink()
  const model = useMemo(
    () => comparisonOf(table.whole(), view, data.charts.asOf, wording),
    [data, table, view, wording],
  )
  return (
    <>
      <ViewNotices problems={problems} chosen={null} vendors={[]} wording={wording} />
      <EmbedFigure model={model} wording={wording} full={fullView(id, query)}>
        <ComparisonDrawing
          model={model}
          wording={wording}
          selected={null}
          linkOf={(column) => ({
            href: link({ page: view.form === 'vendors' ? 'vendor' : 'model', id: column }).href,
            target: '_blank',
            rel: 'noopener',
          })}
          onOpen={({ row, column }) => openFullView(id, query, { cell: { row, column } })}
          arrange={null}
        />
      </EmbedFigure>
    </>
  )
}

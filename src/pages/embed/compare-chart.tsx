import { useMemo } from 'react'
import { buildComparison } from '#charts/compare/build.ts'
import type { CompareData } from '#charts/compare/selection.ts'
import { ComparisonDrawing } from '#drawing/comparison-drawing.tsx'
import { usePlace } from '#view/location.ts'
import { useView } from '#view/use-view.ts'
import { compareCodec } from '#view/views.ts'
import { WithCompareData } from '../compare/with-compare-data.tsx'
import { useSharedLink } from '../use-shared-link.ts'
import { ViewNotices } from '../view-notices.tsx'
import { EmbedFigure } from './embed-figure.tsx'
import { fullView, openFullView } from './full-view.ts'
import type { EmbeddedProps } from './page.tsx'

/** A comparison alone, as it was chosen: columns neither move nor leave. */
export default function CompareChart(props: EmbeddedProps) {
  return (
    <WithCompareData cut={props.cut} wording={props.wording}>
      {(data) => <Comparison {...props} data={data} />}
    </WithCompareData>
  )
}

function Comparison({ id, data, wording }: EmbeddedProps & { readonly data: CompareData }) {
  const { view, problems } = useView(compareCodec)
  const { query } = usePlace()
  const link = useSharedLink()
  const model = useMemo(() => buildComparison(data, view, wording), [data, view, wording])
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

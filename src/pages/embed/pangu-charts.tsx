import { useMemo } from 'react'
import { buildMatrix } from '#charts/pangu/matrix.ts'
import { buildTree } from '#charts/pangu/tree.ts'
import type { PanguCut } from '#domain/pangu-cut.ts'
import { MatrixDrawing } from '#drawing/matrix-drawing.tsx'
import { TreeDrawing } from '#drawing/tree-drawing.tsx'
import { usePlace } from '#view/location.ts'
import { useView } from '#view/use-view.ts'
import { panguCodec } from '#view/views.ts'
import { ViewNotices } from '../view-notices.tsx'
import { EmbedFigure } from './embed-figure.tsx'
import { fullView, openFullView } from './full-view.ts'
import type { EmbeddedProps } from './page.tsx'
import { WithPangu } from './with-pangu.tsx'

/** Pangu's tiers alone, as a matrix or as a tree. */
export default function PanguCharts(props: EmbeddedProps) {
  return <WithPangu wording={props.wording}>{(pangu) => <Tiers {...props} pangu={pangu} />}</WithPangu>
}

function Tiers({ id, cut, pangu, wording }: EmbeddedProps & { pangu: PanguCut }) {
  const { view, problems } = useView(panguCodec)
  const { query } = usePlace()
  const model = useMemo(
    () => (id === 'pangu-tree' ? buildTree(pangu, view, wording) : buildMatrix(pangu, view, wording)),
    [id, pangu, view, wording],
  )
  const open = (entry: string | null) => {
    if (entry !== null) openFullView(id, query, { entry })
  }
  const shared = { wording, selectedId: null, onSelect: open }
  return (
    <>
      <ViewNotices problems={problems} chosen={null} vendors={cut.vendors} wording={wording} />
      <EmbedFigure model={model} wording={wording} full={fullView(id, query)}>
        {model.kind === 'matrix' ? (
          <MatrixDrawing {...shared} model={model} />
        ) : (
          <TreeDrawing {...shared} model={model} />
        )}
      </EmbedFigure>
    </>
  )
}

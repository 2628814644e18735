import { useMemo } from 'react'
import { buildClaims } from '#charts/pangu/claims.ts'
import { buildMatrix } from '#charts/pangu/matrix.ts'
import { buildTree } from '#charts/pangu/tree.ts'
import { panguQuery } from '#dataset/query.ts'
import type { PanguCut } from '#domain/pangu-cut.ts'
import { MatrixDrawing } from '#drawing/matrix-drawing.tsx'
import { ScatterDrawing } from '#drawing/scatter-drawing.tsx'
import { TreeDrawing } from '#drawing/tree-drawing.tsx'
import { siteRoot, usePlace } from '#view/location.ts'
import { useView } from '#view/use-view.ts'
import { panguCodec } from '#view/views.ts'
import { ViewNotices } from '../view-notices.tsx'
import { WithCut } from '../with-cut.tsx'
import { EmbedFigure } from './embed-figure.tsx'
import { fullView, openFullView } from './full-view.ts'
import type { EmbeddedProps } from './page.tsx'

/** The charts of `/pangu`, each alone. */
export default function PanguCharts(props: EmbeddedProps) {
  const { wording } = props
  return (
    <WithCut
      query={panguQuery(siteRoot(), wording.language)}
      failed={wording.t('pangu.load')}
      wording={wording}
    >
      {(pangu) => <Pangu {...props} pangu={pangu} />}
    </WithCut>
  )
}

function Pangu({ id, cut, pangu, wording }: EmbeddedProps & { pangu: PanguCut }) {
  const { view, problems } = useView(panguCodec)
  const { query } = usePlace()
  const model = useMemo(() => {
    if (id === 'pangu-claims') return buildClaims(pangu, wording)
    return id === 'pangu-tree' ? buildTree(pangu, view, wording) : buildMatrix(pangu, view, wording)
  }, [id, pangu, view, wording])
  const open = (entry: string | null) => {
    if (entry !== null) openFullView(id, query, { entry })
  }
  const openClaim = (point: string | null) => {
    const claim = pangu.claims.find((one) => point?.endsWith(one.id))
    if (claim !== undefined) openFullView(id, query, { claim: claim.id })
  }
  return (
    <>
      <ViewNotices problems={problems} chosen={null} vendors={cut.vendors} wording={wording} />
      <EmbedFigure model={model} wording={wording} full={fullView(id, query)}>
        {model.kind === 'matrix' && (
          <MatrixDrawing model={model} wording={wording} selectedId={null} onSelect={open} />
        )}
        {model.kind === 'tree' && (
          <TreeDrawing model={model} wording={wording} selectedId={null} onSelect={open} />
        )}
        {model.kind === 'scatter' && (
          <ScatterDrawing model={model} wording={wording} selectedId={null} onSelect={openClaim} />
        )}
      </EmbedFigure>
    </>
  )
}

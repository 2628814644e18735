import { useMemo } from 'react'
import { buildClaims } from '#charts/pangu/claims.ts'
import type { PanguCut } from '#domain/pangu-cut.ts'
import { ScatterDrawing } from '#drawing/scatter-drawing.tsx'
import { usePlace } from '#view/location.ts'
import { EmbedFigure } from './embed-figure.tsx'
import { fullView, openFullView } from './full-view.ts'
import type { EmbeddedProps } from './page.tsx'
import { WithPangu } from './with-pangu.tsx'

/** What was claimed for Pangu and what is evidenced, alone. */
export default function ClaimsChart(props: EmbeddedProps) {
  return <WithPangu wording={props.wording}>{(pangu) => <Claims {...props} pangu={pangu} />}</WithPangu>
}

function Claims({ id, pangu, wording }: EmbeddedProps & { pangu: PanguCut }) {
  const { query } = usePlace()
  const model = useMemo(() => buildClaims(pangu, wording), [pangu, wording])
  // Counts of this dataset have no record of their own to open.
  const open = (point: string | null) => {
    const claim = pangu.claims.find(
      (one) => point === `industries-${one.id}` || point === `scenarios-${one.id}`,
    )
    if (claim !== undefined) openFullView(id, query, { claim: claim.id })
  }
  return (
    <EmbedFigure model={model} wording={wording} full={fullView(id, query)}>
      <ScatterDrawing model={model} wording={wording} selectedId={null} onSelect={open} />
    </EmbedFigure>
  )
}

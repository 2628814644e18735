import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { buildGrowth } from '#charts/growth/build.ts'
import { cutCharts } from '#dataset/cut.ts'
import { tinyLandscape } from '#testing/tiny-dataset.ts'
import { wordingFor } from '#testing/wording.ts'
import { readView } from '#view/codec.ts'
import { growthCodec } from '#view/views.ts'
import { ChartFigure } from './chart-figure.tsx'

test('finding and controls stand in a slice before the chart, whose place is marked till then', async () => {
  const cut = cutCharts(tinyLandscape(), 'en')
  const wording = wordingFor('en')
  const model = buildGrowth(cut, readView(growthCodec, '').view, wording)
  const seen: string[] = []
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      if ([...addedNodes].some(({ nodeName }) => nodeName === 'FIGURE')) seen.push('figure')
      if ([...removedNodes].some((node) => node instanceof HTMLElement && 'toCome' in node.dataset))
        seen.push('mark gone')
    }
  })
  observer.observe(document.body, { childList: true, subtree: true })
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ChartFigure
        model={model}
        wording={wording}
        theme="light"
        version={cut.version}
        level={1}
        tableShown={false}
        controls={<p>controls</p>}
        onToggleTable={() => {}}
      >
        <p>drawing</p>
      </ChartFigure>
    </QueryClientProvider>,
  )
  expect(await screen.findByText('drawing')).toBeInTheDocument()
  expect(screen.getByText('controls')).toBeInTheDocument()
  observer.disconnect()
  expect(seen).toEqual(['figure', 'mark gone'])
})

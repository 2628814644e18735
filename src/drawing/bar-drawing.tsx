import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts'
import type { BarModel } from '#charts/model.ts'
import { barHeightPx } from './bar-still.tsx'
import { useWidth } from './use-width.ts'

/** Stacked columns, drawn by recharts; loaded only where such a chart is shown. */
export default function BarDrawing({ model }: { model: BarModel }) {
  const { ref, widthPx } = useWidth<HTMLDivElement>()
  const rows = model.categories.map((category, index) => ({
    category,
    ...Object.fromEntries(model.series.map(({ id, cells }) => [id, cells[index]?.value ?? 0])),
  }))
  const tickText = new Map(model.ticks.map(({ value, text }) => [value, text]))
  return (
    <div ref={ref} style={{ minHeight: barHeightPx }}>
      {widthPx > 0 && (
        <BarChart
          width={widthPx}
          height={barHeightPx}
          data={rows}
          margin={{ top: 26, right: 4, bottom: -8, left: -20 }}
          barCategoryGap="22%"
          title={model.summary}
        >
          <CartesianGrid vertical={false} stroke="var(--hairline)" />
          <XAxis
            dataKey="category"
            stroke="var(--axis)"
            tick={{ fill: 'var(--muted)', fontSize: 12 }}
            tickLine={false}
          />
          <YAxis
            ticks={model.ticks.map(({ value }) => value)}
            domain={[0, model.ticks.at(-1)?.value ?? 1]}
            tickFormatter={(value: number) => tickText.get(value) ?? ''}
            stroke="none"
            tick={{ fill: 'var(--muted)', fontSize: 12 }}
            width={48}
          />
          <Tooltip
            cursor={{ fill: 'var(--band)' }}
            isAnimationActive={false}
            contentStyle={{ background: 'var(--ground)', border: '1px solid var(--axis)', fontSize: 13 }}
            labelStyle={{ color: 'var(--text)' }}
            itemStyle={{ color: 'var(--text)' }}
          />
          {model.series.map(({ id, label, ink }) => (
            <Bar
              key={id}
              dataKey={id}
              name={label}
              stackId="all"
              fill={`var(--${ink})`}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      )}
    </div>
  )
}

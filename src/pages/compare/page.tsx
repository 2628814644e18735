import { lazy, Suspense, useMemo, useState } from 'react'
import { compareLimits, defaultVendors } from '#charts/compare/field.ts'
import { comparisonOf } from '#charts/compare/table.ts'
import { ComparisonDrawing } from '#drawing/comparison-drawing.tsx'
import { Notice } from '#ui/notice.tsx'
import type { CellPlace } from '#view/param.ts'
import { useView } from '#view/use-view.ts'
import { type CompareView, compareCodec } from '#view/views.ts'
import { NothingShown } from '../beside.tsx'
import { ChartFigure } from '../chart-figure.tsx'
import type { PageProps } from '../site.ts'
import { useSharedLink } from '../use-shared-link.ts'
import { ViewNotices } from '../view-notices.tsx'
import styles from './compare.module.css'
import { CompareControls } from './compare-controls.tsx'
import { CompareKey } from './compare-key.tsx'
import { type ToCompare, WithCompareData } from './with-compare-data.tsx'

const ComparePanel = lazy(async () => ({ default: (await import('./compare-panel.tsx')).ComparePanel }))

/** `/compare`: two to five vendors, or models, side by side; every cell opens its evidence. */
export default function ComparePage(props: PageProps) {
  const { view: asked, problems, setView } = useView(compareCodec)
  return (
    <WithCompareData cut={props.cut} view={asked} wording={props.wording}>
      {(compared) => <Compare {...props} {...compared} {...{ view: asked, problems, setView }} />}
    </WithCompareData>
  )
}

interface ComparedProps
  extends Omit<PageProps, 'wording'>,
    ToCompare,
    ReturnType<typeof useView<CompareView>> {}

function Compare({
  cut,
  data,
  form,
  table,
  wording,
  theme,
  view,
  shown,
  isLoading,
  problems,
  setView,
}: ComparedProps) {
  const { t, list } = wording
  const link = useSharedLink()
  const [said, setSaid] = useState('')
  // Of vendors one knows which are chosen before their data has come.
  const controlled = view.form === shown.form ? view : shown
  const chosen = useMemo(() => form.chosenOf(cut, data.models, controlled), [cut, data, form, controlled])
  const { columns, rows } = table.whole()
  const model = useMemo(
    () => comparisonOf(table.whole(), shown, data.charts.asOf, wording),
    [data, table, shown, wording],
  )
  const nameOf = (id: string) =>
    (controlled.form === 'vendors' ? cut.vendors : cut.models).find((one) => one.id === id)?.name ?? id

  const setIds = (ids: readonly string[]) => {
    if (controlled.form === 'models') return setView({ models: ids })
    setView({ vendors: ids.join() === defaultVendors(cut).join() ? null : ids })
  }
  const add = (id: string) => {
    setSaid(t('compare.added', { name: nameOf(id), n: chosen.ids.length + 1 }))
    setIds([...chosen.ids, id])
  }
  const remove = (id: string) => {
    setSaid(t('compare.removed', { name: nameOf(id), n: chosen.ids.length - 1 }))
    setIds(chosen.ids.filter((other) => other !== id))
  }
  const move = (id: string, to: number) => {
    const others = chosen.ids.filter((other) => other !== id)
    setSaid(t('compare.moved', { name: nameOf(id), n: to + 1, all: chosen.ids.length }))
    setIds(others.toSpliced(to, 0, id))
  }

  const open = (cell: CellPlace | null) => {
    if (cell?.row !== view.cell?.row || cell?.column !== view.cell?.column) setView({ cell }, 'push')
  }
  const close = () => {
    open(null)
    const place = view.cell === null ? '' : `${view.cell.row}.${view.cell.column}`
    const back = document.querySelector<HTMLElement>(`[data-cell="${place}"]`)
    ;(back ?? document.querySelector<HTMLElement>('[data-cell]'))?.focus()
  }
  // The evidence of a row that is left out stays open.
  const at = columns.findIndex(({ id }) => id === view.cell?.column)
  const row = rows.find(({ id }) => id === view.cell?.row)
  const column = columns[at]
  const cell = row?.cells[at]
  const isHidden = row !== undefined && !model.groups.some(({ rows }) => rows.some(({ id }) => id === row.id))
  const linkOf = (id: string) => link({ page: shown.form === 'vendors' ? 'vendor' : 'model', id })

  return (
    <>
      <ViewNotices problems={problems} chosen={null} vendors={[]} wording={wording} />
      {chosen.unknown.length > 0 && (
        <Notice>
          {t(`compare.unknown.${controlled.form}`, { n: chosen.unknown.length, list: list(chosen.unknown) })}
        </Notice>
      )}
      {chosen.beyond.length > 0 && (
        <Notice>{t('compare.beyond', { list: list(chosen.beyond.map(nameOf)) })}</Notice>
      )}
      {chosen.ids.length > 0 && chosen.ids.length < compareLimits.least && (
        <Notice>{t('compare.few')}</Notice>
      )}
      {view.cell !== null && cell === undefined && !isLoading && <Notice>{t('compare.unknownCell')}</Notice>}
      {cell !== undefined && isHidden && <Notice>{t('compare.hiddenCell')}</Notice>}
      <ChartFigure
        model={model}
        wording={wording}
        theme={theme}
        version={cut.version}
        level={1}
        tableShown={view.table}
        onToggleTable={() => setView({ table: !view.table })}
        onOpen={(id) => {
          const [rowId = '', columnId = ''] = id.split('.')
          open({ row: rowId, column: columnId })
        }}
        controls={
          <CompareControls
            view={controlled}
            form={form}
            asked={view.form}
            data={data}
            chosen={chosen}
            wording={wording}
            onAdd={add}
            onChange={setView}
          />
        }
      >
        <p className={styles.hint} role={isLoading ? 'status' : undefined}>
          {t(isLoading ? 'load.loading' : 'compare.hint')}
        </p>
        <div className={styles.layout}>
          {model.empty === null ? (
            <ComparisonDrawing
              model={model}
              wording={wording}
              selected={view.cell}
              linkOf={linkOf}
              onOpen={open}
              arrange={{ onMove: move, onRemove: remove }}
            />
          ) : (
            <NothingShown
              text={model.empty}
              wording={wording}
              onClear={() => setView({ vendors: null, models: null })}
            />
          )}
          {row !== undefined && column !== undefined && cell !== undefined && (
            <Suspense>
              <ComparePanel
                row={row}
                column={column}
                columnLabel={model.columnLabel}
                vendor={cut.models.find(({ id }) => id === column.id)?.vendor ?? column.id}
                cell={cell}
                wording={wording}
                onClose={close}
              />
            </Suspense>
          )}
        </div>
        <p role="status" className="unseen">
          {said}
        </p>
        <CompareKey model={model} wording={wording} />
      </ChartFigure>
    </>
  )
}

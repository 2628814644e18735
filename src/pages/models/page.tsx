import { useId, useMemo } from 'react'
import { buildModels } from '#charts/models/build.ts'
import { type Candidate, candidatesOf } from '#charts/models/rows.ts'
import { modelsQuery } from '#dataset/query.ts'
import type { ModelsCut } from '#domain/cuts.ts'
import { figureStatuses } from '#domain/vocabulary.ts'
import { Notice } from '#ui/notice.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { siteRoot } from '#view/location.ts'
import { useView } from '#view/use-view.ts'
import { modelsCodec } from '#view/views.ts'
import { Beside, NothingShown } from '../beside.tsx'
import chartStyles from '../chart.module.css'
import { ExportMenu, type WaysOut } from '../export-menu.tsx'
import { KeyList } from '../key-list.tsx'
import { ChosenModel } from '../panel/chosen-model.tsx'
import { PaperAddress } from '../paper-address.tsx'
import type { PageProps } from '../site.ts'
import { ViewNotices } from '../view-notices.tsx'
import { WithCut } from '../with-cut.tsx'
import { ModelsControls } from './models-controls.tsx'
import type { TableToExport } from './models-export.tsx'
import { ModelsFilters } from './models-filters.tsx'
import { ModelsGrid } from './models-grid.tsx'

const ways: WaysOut<TableToExport> = {
  surface: 'tableLeaving',
  load: () => import('./models-export.tsx'),
}

/** `/models`: every model as a row, with the evidence of each a press away. */
export default function ModelsPage(props: PageProps) {
  const { wording } = props
  return (
    <WithCut
      query={modelsQuery(siteRoot(), wording.language)}
      failed={wording.t('models.failed')}
      wording={wording}
    >
      {(data) => <Models {...props} specs={data} />}
    </WithCut>
  )
}

function Models(props: PageProps & { specs: ModelsCut }) {
  const { cut, specs, wording } = props
  const candidates = useMemo(() => candidatesOf(cut, specs, wording), [cut, specs, wording])
  return <ModelsTable {...props} candidates={candidates} />
}

interface ModelsTableProps extends PageProps {
  readonly specs: ModelsCut
  readonly candidates: readonly Candidate[]
}

function ModelsTable({ cut, specs, candidates, wording }: ModelsTableProps) {
  const { view, problems, setView } = useView(modelsCodec)
  const { t } = wording
  const titleId = useId()
  const table = useMemo(() => buildModels(cut, candidates, view, wording), [cut, candidates, view, wording])
  const selected = cut.models.find(({ id }) => id === view.model) ?? null
  const family = specs.families.find(({ id }) => id === view.family) ?? null
  const open = (id: string | null) => {
    if (id !== view.model) setView({ model: id }, 'push')
  }
  const close = () => {
    open(null)
    document.querySelector<HTMLElement>('tbody [tabindex="0"]')?.focus()
  }
  const clear = () =>
    setView({
      ...{ vendors: null, from: null, to: null, q: '', family: null, segment: null },
      ...{ openness: null, architecture: null, status: null, modality: null },
    })

  return (
    <>
      <ViewNotices problems={problems} chosen={view.vendors} vendors={cut.vendors} wording={wording} />
      {view.model !== null && selected === null && (
        <Notice>{t('view.unknownModel', { id: view.model })}</Notice>
      )}
      {view.family !== null && (
        <Notice>
          {family === null
            ? t('models.unknownFamily', { id: view.family })
            : t('models.ofFamily', { family: family.name })}{' '}
          <TextButton onClick={() => setView({ family: null })}>{t('models.allFamilies')}</TextButton>
        </Notice>
      )}
      <figure className={chartStyles.figure} aria-labelledby={titleId}>
        <div className={chartStyles.head}>
          <h1 id={titleId}>{table.title}</h1>
          <p>{table.subtitle}</p>
        </div>
        <div className={chartStyles.bar}>
          <div className={chartStyles.controls}>
            <ModelsControls view={view} cut={cut} wording={wording} onChange={setView} />
          </div>
          <ExportMenu ways={ways} leaving={{ table, version: cut.version, asOf: cut.asOf, wording }} />
        </div>
        <Beside
          side={
            <>
              <ChosenModel model={selected} cut={cut} wording={wording} onClose={close} />
              <ModelsFilters table={table} view={view} wording={wording} onChange={setView} />
            </>
          }
        >
          {table.empty === null ? (
            <>
              <ModelsGrid table={table} view={view} wording={wording} onChange={setView} onOpen={open} />
              <KeyList
                entries={figureStatuses.map((id) => ({
                  id,
                  text: t(`status.${id}`),
                  count: table.facets.status.find((facet) => facet.id === id)?.count ?? 0,
                }))}
                lines={[]}
                wording={wording}
              />
            </>
          ) : (
            <NothingShown text={table.empty} wording={wording} onClear={clear} />
          )}
        </Beside>
        <figcaption className={chartStyles.source}>
          <span>{table.sourceLine}</span>
          <PaperAddress />
          <span role="status">{table.countText}</span>
        </figcaption>
      </figure>
    </>
  )
}

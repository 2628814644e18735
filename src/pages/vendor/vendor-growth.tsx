import { useMemo } from 'react'
import { buildGrowth } from '#charts/growth/build.ts'
import type { ChartsCut } from '#domain/cuts.ts'
import { ScatterDrawing } from '#drawing/scatter-drawing.tsx'
import type { Wording } from '#i18n/wording.ts'
import { readView, writeView } from '#view/codec.ts'
import { goTo } from '#view/location.ts'
import { pathOf } from '#view/routes.ts'
import { useView } from '#view/use-view.ts'
import { growthCodec, sharedCodec } from '#view/views.ts'
import { KeyList } from '../key-list.tsx'
import { useSharedLink } from '../use-shared-link.ts'
import styles from './vendor.module.css'

const tallPx = 320

/** The sizes of one vendor's models over time, small: a press on a mark opens that model's page. */
export default function VendorGrowth({ id, cut, wording }: { id: string; cut: ChartsCut; wording: Wording }) {
  const link = useSharedLink()
  const { view } = useView(sharedCodec)
  const growth = useMemo(
    () => buildGrowth(cut, { ...readView(growthCodec, '').view, vendors: [id] }, wording),
    [cut, id, wording],
  )
  const open = (model: string | null) => {
    if (model === null) return
    goTo({ path: pathOf({ page: 'model', id: model }), query: writeView(sharedCodec, view) }, 'push')
    window.scrollTo(0, 0)
  }
  const { t } = wording
  return (
    <section>
      <h2>{t('growth.name')}</h2>
      {growth.empty === null ? (
        <>
          <p>{growth.title}</p>
          <p className={styles.quiet}>{growth.subtitle}</p>
          <ScatterDrawing
            model={growth}
            wording={wording}
            selectedId={null}
            tallPx={tallPx}
            onSelect={open}
          />
          <KeyList entries={growth.key} lines={growth.lines} wording={wording} />
          <p className={styles.more}>
            <a {...link({ page: 'growth' }, { vendors: [id], from: null, to: null, q: '' })}>
              {t('vendor.onGrowth')}
            </a>
          </p>
        </>
      ) : (
        <p>{growth.empty}</p>
      )}
    </section>
  )
}

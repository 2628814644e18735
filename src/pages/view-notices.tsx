import type { ChartsCut } from '#domain/cuts.ts'
import type { Wording } from '#i18n/wording.ts'
import { Notice } from '#ui/notice.tsx'
import type { ViewProblem } from '#view/codec.ts'

interface Props {
  readonly problems: readonly ViewProblem[]
  /** Vendor ids of the link; null is all of them. */
  readonly chosen: readonly string[] | null
  readonly vendors: ChartsCut['vendors']
  readonly wording: Wording
}

/** Says quietly what of a link was not understood; the rest of the view is open below. */
export function ViewNotices({ problems, chosen, vendors, wording }: Props) {
  const unknown = (chosen ?? []).filter((id) => !vendors.some((vendor) => vendor.id === id))
  const { t, list } = wording
  return (
    <>
      {problems.length > 0 && (
        <Notice>
          {t('view.problem', {
            n: problems.length,
            list: list(problems.map(({ field, raw }) => `${field}=${raw}`)),
          })}
        </Notice>
      )}
      {unknown.length > 0 && (
        <Notice>{t('view.unknownVendors', { n: unknown.length, list: list(unknown) })}</Notice>
      )}
    </>
  )
}

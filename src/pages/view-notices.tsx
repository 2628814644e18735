import type { Wording } from '#i18n/wording.ts'
import { Notice } from '#ui/notice.tsx'
import type { ViewProblem } from '#view/codec.ts'

interface Props {
  readonly problems: readonly ViewProblem[]
  readonly unknownVendors: readonly string[]
  readonly wording: Wording
}

/** Says quietly what of a link was not understood; the rest of the view is open below. */
export function ViewNotices({ problems, unknownVendors, wording }: Props) {
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
      {unknownVendors.length > 0 && (
        <Notice>{t('view.unknownVendors', { n: unknownVendors.length, list: list(unknownVendors) })}</Notice>
      )}
    </>
  )
}

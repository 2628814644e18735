import type { PanguCut } from '#domain/pangu-cut.ts'
import { type CustomerType, customerTypes } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import type { PanguView } from '#view/views.ts'
import { siftPangu } from './sift.ts'

export interface CustomersModel {
  /** The finding. */
  readonly title: string
  readonly rows: readonly {
    readonly id: CustomerType
    readonly label: string
    /** Deployments on record with such a customer. */
    readonly count: number
    readonly countText: string
    readonly customers: readonly { readonly name: string; readonly entryId: string; readonly entry: string }[]
  }[]
}

/** Who runs what Pangu is deployed for, by type of customer, among the entries that the filters let through. */
export function buildCustomers(cut: PanguCut, view: PanguView, wording: Wording): CustomersModel {
  const { t, count } = wording
  const { shown } = siftPangu(cut, view, wording)
  const deployments = shown.flatMap(({ entry }) =>
    entry.deployments.map((deployment) => ({ ...deployment, entry })),
  )
  const rows = customerTypes.map((id) => {
    const own = deployments.filter(({ customerType }) => customerType === id)
    return {
      id,
      label: t(`customerType.${id}`),
      count: own.length,
      countText: count(own.length),
      customers:
        id === 'unnamed'
          ? []
          : own.map(({ customer, entry }) => ({ name: customer, entryId: entry.id, entry: entry.name })),
    }
  })
  const of = (id: CustomerType) => rows.find((row) => row.id === id)?.count ?? 0
  const named = deployments.length - of('unnamed')
  return {
    title:
      named === 0
        ? t('customers.title.none')
        : t('customers.title', {
            n: named,
            enterprise: of('enterprise'),
            government: of('government'),
            consumer: of('consumer'),
          }),
    rows,
  }
}

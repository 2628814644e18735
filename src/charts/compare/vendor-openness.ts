import { figureStatuses, modalities } from '#domain/vocabulary.ts'
import type { Wording } from '#i18n/wording.ts'
import { countedDraft, type Draft, missingDraft, pickedDraft } from './cells.ts'
import type { VendorSubject } from './vendor-subject.ts'

/** More licences than these are counted, not named. */
const mostLicences = 3

const openOf = ({ models }: VendorSubject) => models.filter(({ openness }) => openness === 'open-weights')

/** Share of models whose weights are open. */
export function openShareDraft(subject: VendorSubject, wording: Wording): Draft {
  const { t, count, percent } = wording
  const [open, { length: all }] = [openOf(subject), subject.models]
  if (all === 0) return missingDraft(t('compare.none'), wording)
  const share = open.length / all
  return countedDraft(share, percent(share), wording, {
    detail: t('compare.ofModels', { n: count(open.length), models: t('count.models', { n: all }) }),
    records: open.map(subject.recordOf),
    support: all,
  })
}

/** The first model with open weights. */
export function firstOpenDraft(subject: VendorSubject, wording: Wording): Draft {
  const [first] = openOf(subject)
  if (first === undefined) return missingDraft(wording.t('compare.none'), wording)
  return pickedDraft(subject.recordOf(first), first.sources, wording, {
    detail: wording.date(first.date, 'short'),
  })
}

/** Licences of the models with open weights, the most frequent first. */
export function licencesDraft(subject: VendorSubject, wording: Wording): Draft {
  const { t, count, list } = wording
  const open = openOf(subject)
  if (open.length === 0) return missingDraft(t('compare.none'), wording)
  const licensed = open.flatMap((model) => {
    const licence = subject.specsOf.get(model.id)?.licence ?? null
    return licence === null ? [] : [{ model, licence }]
  })
  if (licensed.length === 0) return missingDraft(t('panel.notRecorded'), wording)
  const counts = new Map<string, number>()
  for (const { licence } of licensed) counts.set(licence, (counts.get(licence) ?? 0) + 1)
  const ranked = [...counts].toSorted(([a, most], [b, second]) => second - most || (a < b ? -1 : 1))
  const named = ranked
    .slice(0, mostLicences)
    .map(([licence, n]) => t('compare.counted', { what: licence, n: count(n) }))
  const rest = ranked.length - named.length
  return {
    cell: {
      value: null,
      text: list(rest === 0 ? named : [...named, t('compare.more', { n: rest })]),
      qualifier: null,
      status: 'counted',
      statusText: t('compare.here'),
      sources: [...new Set(licensed.flatMap(({ model }) => model.sources))],
    },
    raw: ranked.map(([licence, n]) => `${licence} ${n}`).join('; '),
    records: licensed.map(({ model, licence }) => ({ ...subject.recordOf(model), text: licence })),
  }
}

/** What its models take in or give out. */
export function modalitiesDraft({ models, specsOf, recordOf }: VendorSubject, wording: Wording): Draft {
  const { t, list } = wording
  const own = new Set(models.flatMap(({ id }) => specsOf.get(id)?.modalities ?? []))
  const known = modalities.filter((modality) => own.has(modality))
  if (known.length === 0) return missingDraft(t('panel.notRecorded'), wording)
  return {
    cell: {
      value: null,
      text: list(known.map((modality) => t(`modality.${modality}`))),
      qualifier: null,
      status: 'counted',
      statusText: t('compare.here'),
      sources: [],
    },
    raw: known.join(' '),
    records: models.map((model) => ({
      ...recordOf(model),
      text: list((specsOf.get(model.id)?.modalities ?? []).map((one) => t(`modality.${one}`))),
    })),
  }
}

/** Share of all figures of its models that the vendor disclosed itself. */
export function disclosedDraft({ specs, page }: VendorSubject, wording: Wording): Draft {
  const { t, count, percent, list } = wording
  const parts = figureStatuses.map((status) => ({ status, value: specs.figures[status] ?? 0 }))
  const all = parts.reduce((sum, { value }) => sum + value, 0)
  if (all === 0) return missingDraft(t('panel.notRecorded'), wording)
  const disclosed = specs.figures.disclosed ?? 0
  return countedDraft(disclosed / all, percent(disclosed / all), wording, {
    detail: t('compare.ofFigures', { n: count(disclosed), figures: t('count.figures', { n: all }) }),
    support: all,
    records: [{ kind: 'vendor', id: page.id, name: page.title, text: t('vendor.figures') }],
    spark: {
      form: 'parts',
      text: list(
        parts
          .filter(({ value }) => value > 0)
          .map(({ status, value }) => t('compare.counted', { what: t(`status.${status}`), n: count(value) })),
      ),
      parts,
    },
  })
}

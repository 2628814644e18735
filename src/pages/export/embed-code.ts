import type { ChartId } from '#charts/model.ts'
import { escapeXml } from '#export/escape-xml.ts'
import { readView, writeView } from '#view/codec.ts'
import { addressOf } from '#view/location.ts'
import { pathOf } from '#view/routes.ts'
import { codecOf, type EmbedView, embedCodec } from '#view/views.ts'

/** The address at which a chart stands alone, with the view of its page and the settings of the embed. */
export function embedAddress(
  id: ChartId,
  page: string,
  query: string,
  settings: Pick<EmbedView, 'lang' | 'theme' | 'data'>,
): string {
  const codec = codecOf(page)
  const { lang, theme, data } = settings
  const view = writeView(codec, { ...readView(codec, query).view, ...selectsNothing, lang, theme })
  const pinned = writeView(embedCodec, { ...readView(embedCodec, '').view, data })
  return addressOf({
    path: pathOf({ page: 'embed', id }),
    query: [view, pinned].filter(Boolean).join('&').replace(/&\?/, '&'),
  })
}

/** An embed has no panels. */
const selectsNothing = { model: null, event: null, entry: null, claim: null, table: false }

/** HTML that shows an address in a frame; a width of null fills its place. */
export const embedCode = ({
  title,
  address,
  widthPx,
  heightPx,
}: {
  readonly title: string
  readonly address: string
  readonly widthPx: number | null
  readonly heightPx: number
}): string =>
  `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="${widthPx ?? '100%'}" height="${heightPx}" loading="lazy" frameborder="0"></iframe>`

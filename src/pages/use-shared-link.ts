import type { MouseEvent } from 'react'
import { readView, writeView } from '#view/codec.ts'
import { addressOf, goTo } from '#view/location.ts'
import { pathOf, type Route } from '#view/routes.ts'
import { useView } from '#view/use-view.ts'
import {
  type CompareView,
  codecOf,
  type GrowthView,
  type ModelsView,
  type SharedView,
  sharedCodec,
  type TimelineView,
} from '#view/views.ts'

/** What a link may choose on the page that it leads to, such as the record whose evidence is open there. */
type Chosen = Partial<GrowthView> | Partial<TimelineView> | Partial<ModelsView> | Partial<CompareView>

/** Links between pages that keep what all pages share (language, theme, vendors, period, search). */
export function useSharedLink() {
  const { view } = useView(sharedCodec)
  return (route: Route, change: Partial<SharedView> = {}, chosen: Chosen = {}) => {
    const codec = codecOf(route.page)
    const whole = { ...readView(codec, '').view, ...view, ...change, ...chosen }
    const place = { path: pathOf(route), query: writeView(codec, whole) }
    return {
      href: addressOf(place),
      onClick(event: MouseEvent) {
        // A new tab or window is the browser's own business.
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        goTo(place, 'push')
        window.scrollTo(0, 0)
      },
    }
  }
}

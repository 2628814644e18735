import type { MouseEvent } from 'react'
import { writeView } from '#view/codec.ts'
import { addressOf, goTo } from '#view/location.ts'
import { pathOf, type Route } from '#view/routes.ts'
import { useView } from '#view/use-view.ts'
import { type SharedView, sharedCodec } from '#view/views.ts'

/** Links between pages that keep what all pages share (language, theme, vendors, period, search). */
export function useSharedLink() {
  const { view } = useView(sharedCodec)
  return (route: Route, change: Partial<SharedView> = {}) => {
    const place = { path: pathOf(route), query: writeView(sharedCodec, { ...view, ...change }) }
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

import { describe, expect, test } from 'vitest'
import { type Codec, readView, writeView } from '#view/codec.ts'

/** For some parameters of a view: values, and how the link that sets only this one is written. */
export type Links<View, Field extends keyof View = keyof View> = {
  readonly [F in Field]: readonly (readonly [value: View[F], link: string])[]
}

/** Tests that each value is written as its link and read back from it, nothing else being said. */
export function testLinks<View extends object>(codec: Codec<View>, links: Partial<Links<View>>): void {
  const { view: defaults } = readView(codec, '')
  describe.each(Object.entries(links))('%s', (field, cases) => {
    test.each(cases as readonly (readonly [unknown, string])[])(
      '%j is the link %s, there and back',
      (value, link) => {
        const view = { ...defaults, [field]: value }
        expect(writeView(codec, view)).toBe(link)
        expect(readView(codec, link)).toEqual({ view, problems: [] })
      },
    )
  })
}

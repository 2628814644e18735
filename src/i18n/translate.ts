import type { Language } from '#domain/vocabulary.ts'
import type { en, MessageKey } from './en.ts'

/** A message: one sentence, or one per plural form where a language has them (chosen by the slot `n`). */
export type Message = string | { readonly one: string; readonly other: string }
export type Messages = { readonly [Key in MessageKey]: Message }

type SlotsOfText<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotsOfText<Rest>
  : never
type SlotsOf<M> = M extends string
  ? SlotsOfText<M>
  : M extends { one: infer One; other: infer Other }
    ? SlotsOfText<(One | Other) & string> | 'n'
    : never
type ParamsOf<Key extends MessageKey> = [SlotsOf<(typeof en)[Key]>] extends [never]
  ? []
  : [params: { readonly [Slot in SlotsOf<(typeof en)[Key]>]: string | number }]

/** Fills a message; a missing key, a missing slot or a wrong one does not compile. */
export type Translate = <Key extends MessageKey>(key: Key, ...params: ParamsOf<Key>) => string

/** Catalogue of one language in, the function that speaks it out. `count` writes a number for a slot. */
export function translator(
  language: Language,
  messages: Partial<Messages>,
  count: (value: number) => string,
): Translate {
  const plural = new Intl.PluralRules(language)
  return (key, ...[params]) => {
    const message: Message | undefined = messages[key]
    if (message === undefined) throw new Error(`the words loaded here lack "${key}"`)
    const values = (params ?? {}) as Readonly<Record<string, string | number>>
    const text =
      typeof message === 'string'
        ? message
        : plural.select(Number(values['n'])) === 'one'
          ? message.one
          : message.other
    return text.replace(/\{(\w+)\}/g, (whole, slot: string) => {
      const value = values[slot]
      return value === undefined ? whole : typeof value === 'number' ? count(value) : value
    })
  }
}

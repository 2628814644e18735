/** What is worked out in parts, each of them once: a page asks for one after another, so that a slow machine answers in between, whoever needs the whole at once for that. */
export interface InParts<Whole> {
  /** Each needs none but those before it. */
  readonly parts: readonly (() => unknown)[]
  whole(this: void): Whole
}

/** A value that is worked out when it is first asked for, and kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

import type { Param } from './param.ts'

/** One parameter for each field of the view: a field without one does not compile. */
export type Codec<View> = { readonly [Field in keyof View]: Param<View[Field]> }

/** A value of the query that was not understood and fell back to its default. */
export interface ViewProblem {
  readonly field: string
  readonly raw: string
}

const tooLong = 8000

/** Query text in, a whole view out; what is missing takes its default, what is wrong is reported beside it. */
export function readView<View extends object>(
  codec: Codec<View>,
  query: string,
): { view: View; problems: readonly ViewProblem[] } {
  const problems: ViewProblem[] = []
  const params = new URLSearchParams(query.length > tooLong ? '' : query)
  if (query.length > tooLong) problems.push({ field: '?', raw: `${query.slice(0, 40)}…` })
  const view: Partial<View> = {}
  for (const field of fieldsOf(codec)) {
    const raw = params.get(String(field))
    const value = raw === null ? codec[field].fallback : codec[field].read(raw)
    if (value === undefined) problems.push({ field: String(field), raw: (raw ?? '').slice(0, 80) })
    view[field] = value ?? codec[field].fallback
  }
  return { view: view as View, problems }
}

/** A view in, its one canonical query out (with `?`, or empty): defaults are not written, order is the codec's. */
export function writeView<View extends object>(codec: Codec<View>, view: View): string {
  const parts: string[] = []
  for (const field of fieldsOf(codec)) {
    const written = codec[field].write(view[field])
    if (isDefault(codec[field], view[field], written)) continue
    parts.push(
      `${String(field)}=${encodeURIComponent(written.replace(/\p{Surrogate}/gu, '\uFFFD'))
        .replaceAll('%2C', ',')
        .replaceAll('%20', '+')}`,
    )
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

function isDefault<T>(param: Param<T>, value: T, written: string): boolean {
  // An empty list and no list are written alike but mean none and all.
  if (value === null || param.fallback === null) return value === param.fallback
  return written === param.write(param.fallback)
}

const fieldsOf = <View extends object>(codec: Codec<View>) => Object.keys(codec) as (keyof View)[]

import type { Figure, Landscape, ListName, Text } from '#domain/schema.ts'
import { listNames } from '#domain/schema.ts'

/** A value somewhere inside a record, with the way to it. */
export interface Found<T> {
  readonly list: ListName
  readonly record: object
  readonly field: string
  readonly value: T
}

/** Visits every object inside every record, the record itself first. */
export function* everyObject(landscape: Landscape): Generator<Found<Record<string, unknown>>> {
  for (const list of listNames)
    for (const record of landscape[list]) yield* within(list, record, '', record as Record<string, unknown>)
}

function* within(
  list: ListName,
  record: object,
  field: string,
  value: Record<string, unknown>,
): Generator<Found<Record<string, unknown>>> {
  yield { list, record, field, value }
  for (const [key, child] of Object.entries(value)) {
    const path = field === '' ? key : `${field}.${key}`
    if (Array.isArray(child)) {
      for (const [index, item] of child.entries())
        if (isObject(item)) yield* within(list, record, `${path}.${index}`, item)
    } else if (isObject(child)) yield* within(list, record, path, child)
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every figure of the dataset, of whatever record. */
export function* everyFigure(landscape: Landscape): Generator<Found<Figure>> {
  for (const found of everyObject(landscape))
    if ('status' in found.value && 'qualifier' in found.value) yield found as unknown as Found<Figure>
}

/** Every text in three languages. */
export function* everyText(landscape: Landscape): Generator<Found<Text>> {
  for (const found of everyObject(landscape))
    if ('en' in found.value && 'ko' in found.value && 'zh' in found.value)
      yield found as unknown as Found<Text>
}

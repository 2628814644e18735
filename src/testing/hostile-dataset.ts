import { joinFiles } from '#dataset/join.ts'
import type { Landscape } from '#domain/schema.ts'
import { hostileCorpus } from './hostile-corpus.ts'
import { tinyRecords } from './tiny-dataset.ts'

/** The tiny dataset in which every text of each of many records is one of the given ones, everywhere that a text may stand. */
function landscapeSaying(texts: readonly string[]): Landscape {
  const { landscape, problems } = joinFiles([
    { path: 'hostile.json', text: JSON.stringify(recordsSaying(texts)) },
  ])
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return landscape
}

/** The dataset of hostile texts. */
export const hostileLandscape = (): Landscape => landscapeSaying(hostileCorpus)

/** The same with harmless words in their places: what outputs must look like. `wordFor` gives the word of a text. */
export const harmlessLandscape = (): Landscape =>
  landscapeSaying(hostileCorpus.map((_, index) => harmlessWord(index)))
export const harmlessWord = (index: number) => `word${String(index).padStart(3, '0')}word`

/** As a curator would write it, but for the texts. */
export function recordsSaying(texts: readonly string[]) {
  const [source] = tinyRecords.sources
  const [vendor] = tinyRecords.vendors
  const [model] = tinyRecords.models
  const [event] = tinyRecords.events
  const [scenario, deployed] = tinyRecords.coverage
  const month = (index: number) =>
    `${2022 + Math.floor(index / 48)}-${String((index % 12) + 1).padStart(2, '0')}`
  const own = texts.map((text, index) => ({
    text,
    id: `hostile-${index}`,
    three: { en: text, ko: text, zh: text },
    index,
  }))
  return {
    ...tinyRecords,
    sources: [
      ...tinyRecords.sources,
      ...own.map(({ text, id }) => ({
        ...source,
        id,
        url: `https://example.org/${id}`,
        title: text,
        publisher: text,
      })),
    ],
    vendors: [
      ...tinyRecords.vendors,
      ...own.map(({ text, id, three }) => ({
        ...vendor,
        ...{ id, name: three, aliases: [text], hq: three, listing: text, sources: [id] },
      })),
    ],
    families: [...tinyRecords.families, ...own.map(({ id, three }) => ({ id, vendor: id, name: three }))],
    models: [
      ...tinyRecords.models,
      ...own.map(({ text, id, three, index }) => ({
        ...model,
        ...{
          id,
          vendor: id,
          family: id,
          name: three,
          aliases: [text],
          licence: text,
          hardware: text,
          note: three,
        },
        date: { value: month(index), precision: 'month' },
        parametersB: {
          value: 10 + index,
          qualifier: 'exact',
          status: 'disclosed',
          sources: [id],
          note: three,
        },
        activeParametersB: null,
        sources: [id],
      })),
    ],
    events: [
      ...tinyRecords.events,
      ...own.map(({ id, three, index }) => ({
        ...event,
        ...{
          id,
          vendor: id,
          kind: 'launch',
          status: 'confirmed',
          models: [id],
          title: three,
          summary: three,
        },
        date: { value: month(index), precision: 'month' },
        sources: [id],
      })),
    ],
    industries: [...tinyRecords.industries, ...own.map(({ id, three }) => ({ id, name: three }))],
    coverage: [
      ...tinyRecords.coverage,
      ...own.map(({ id, three }) => ({
        ...scenario,
        ...{
          id,
          tier: 'L1',
          industry: id,
          name: three,
          parent: 'l0-vision',
          status: 'deployed',
          summary: three,
        },
        deployments: deployed?.deployments?.map((deployment) => ({
          ...deployment,
          ...{ customer: three, detail: three, sources: [id] },
          metrics: [{ what: three, value: three, sources: [id] }],
        })),
        sources: [id],
      })),
    ],
    conflicts: [
      ...tinyRecords.conflicts,
      ...own.map(({ id, three }) => ({
        about: { kind: 'model', id, field: 'parametersB' },
        readings: [
          { value: three, sources: [id] },
          { value: three, sources: ['paper-one'] },
        ],
        judgement: three,
      })),
    ],
  }
}

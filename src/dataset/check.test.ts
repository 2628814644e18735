import { expect, test } from 'vitest'
import { tinyRecords } from '#testing/tiny-dataset.ts'
import { checkFiles } from './check.ts'
import { reportOf } from './problem.ts'

const { vendors, models, ...rest } = tinyRecords
const [moe, chat, ...others] = models
const file = (path: string, records: object) => ({ path, text: JSON.stringify(records) })
const release = file('release.json', rest)

test('a dataset that keeps its promises is published whole', () => {
  const { landscape, problems } = checkFiles([
    release,
    file('vendors/a.json', { vendors: [vendors[0]], models: [moe, chat] }),
    file('vendors/b.json', { vendors: [vendors[1]], models: others }),
  ])
  expect(problems).toEqual([])
  expect([landscape.vendors.length, landscape.models.length]).toEqual([2, 4])
  expect(reportOf(problems)).toBe('0 problems in data/')
})

test('the report lists every problem at once: file, record, field, what is wrong and how to mend it', () => {
  const noSource = { value: 1085, qualifier: 'exact', status: 'disclosed' }
  const { problems } = checkFiles([
    release,
    file('vendors/a.json', { vendors: [vendors[0]], models: [{ ...moe, parametersB: noSource }] }),
    file('vendors/b.json', { vendors: [vendors[1]], models: others, modles: [] }),
    file('vendors/c.json', {
      models: [
        { ...chat, vendor: 'gamma', stage: 'soon' },
        { ...chat, vendor: 'delta' },
      ],
    }),
    { path: 'vendors/d.json', text: '[]' },
  ])
  expect(reportOf(problems)).toBe(
    `
data/vendors/b.json
  record  (the file)
  field   modles
  wrong   "modles" is not a list of this dataset
  mend    use one of sources, vendors, families, models, events, industries, coverage, coverageClaims, analystViews, tierDefinitions, milestones, conflicts, renames, changes
  rule    file-shape

data/vendors/c.json
  record  models/one-chat
  field   stage
  wrong   is "soon", which is not allowed here
  mend    write ("paper" | "announced" | "invite-beta" | "public" | "open-weights" | "api")
  rule    record-shape

data/vendors/d.json
  record  (the file)
  field   (all)
  wrong   is not an object of lists
  mend    wrap the records: { "models": [ ... ] }
  rule    file-shape

data/vendors/c.json
  record  models/one-chat
  field   vendor
  wrong   no vendor is called delta
  mend    check the spelling, or add the vendor
  rule    references-resolve

data/vendors/a.json
  record  models/one-moe
  field   parametersB
  wrong   1085 has no source of its own
  mend    name the source that states this number, or set the status to "undisclosed" and the value to null
  rule    figures-have-sources

data/vendors/a.json
  record  models/one-moe
  field   parametersB
  wrong   is called disclosed, but none of its sources is the vendor's ()
  mend    cite a source of kind vendor, paper, model-card, repo, set "reported", or say in the figure's note where the vendor said it
  rule    disclosed-is-first-hand

6 problems in data/`.trimStart(),
  )
})

test('what belongs to no file is laid at the release', () => {
  const { problems } = checkFiles([file('all.json', { ...tinyRecords, changes: [] })])
  expect(problems).toEqual([
    {
      rule: 'releases-are-noted',
      file: 'release.json',
      record: 'changes/2026.11.23',
      field: 'version',
      says: 'no entry tells what changed in 2026.11.23',
      fix: 'add it to "changes" in release.json, in three languages',
    },
  ])
})

test('problems do not depend on the order of the files', () => {
  const files = [
    release,
    file('b.json', { vendors, models: [{ ...moe, sources: [] }, ...others] }),
    file('a.json', { models: [{ ...chat, sources: [] }] }),
  ]
  const { problems } = checkFiles(files)
  expect(problems.map(({ file, record }) => `${file} ${record}`)).toEqual([
    'b.json models/one-moe',
    'a.json models/one-chat',
  ])
  expect(checkFiles(files.toReversed()).problems).toEqual(problems)
})

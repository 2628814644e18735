import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { tinyRecords } from '../src/testing/tiny-dataset.ts'
import { dataset } from './dataset-plugin.ts'

let folder = ''
const folders: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'))
  folders.push(folder)
})
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true })
})

const write = (records: object) => writeFileSync(join(folder, 'tiny.json'), JSON.stringify(records))
const check = () => spawnSync(process.execPath, ['scripts/data.mjs', 'check', folder], { encoding: 'utf8' })

function withTwoMistakes() {
  const records = structuredClone(tinyRecords)
  Object.assign(records.models[0] ?? {}, { date: { value: '2021', precision: 'day' } })
  Object.assign(records.models[2] ?? {}, { vendor: 'gamma' })
  return records
}

test('data:check says that all is well, with what it checked', () => {
  write(tinyRecords)
  const { status, stdout } = check()
  expect([status, stdout]).toEqual([
    0,
    expect.stringMatching(/19 rules, 4 models, 2 events, 2 coverage entries, 2 sources, 0 problems/),
  ])
})

test('two wrong records give two reports, each with file, record, field, what is wrong and how to mend it', () => {
  write(withTwoMistakes())
  const { status, stderr } = check()
  expect(status).toBe(1)
  expect(stderr).toContain(
    'data/tiny.json\n  record  models/one-moe\n  field   date\n  wrong   the value is finer or coarser than its precision\n  mend    see this field in data/README.md\n  rule    record-shape',
  )
  expect(stderr).toContain(
    'record  models/two-7b\n  field   vendor\n  wrong   no vendor is called gamma\n  mend    check the spelling, or add the vendor',
  )
})

test('a wrong record stops the build with the same report', async () => {
  write(withTwoMistakes())
  const { buildStart } = dataset(folder) as unknown as { buildStart: () => Promise<void> }
  await expect(buildStart()).rejects.toThrow(
    /The dataset has problems[\s\S]*models\/one-moe[\s\S]*models\/two-7b/,
  )
})

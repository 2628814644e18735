import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { checkFiles } from '../src/dataset/check.ts'
import type { CuratedFile, Joined } from '../src/dataset/join.ts'

/** Every curated file under a folder; schemas for editors are not data. */
function curatedFiles(folder: string): CuratedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !entry.name.endsWith('.schema.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
}

/** Reads, joins and checks the curated folder. */
export const readData = (folder: string): Joined => checkFiles(curatedFiles(folder))

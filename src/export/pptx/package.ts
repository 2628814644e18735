import { strToU8, type Zippable, zipSync } from 'fflate'
import { element, type Markup, xmlDocument } from './xml.ts'

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageTypes = 'http://schemas.openxmlformats.org/package/2006'

/** Where a part leads: to another part by its path, or out of the package. */
export type Relation = { readonly id: string; readonly type: string } & (
  | { readonly part: string }
  | { readonly address: string }
)

/** One file of a package. */
export interface Part {
  /** Without a leading slash. */
  readonly path: string
  readonly contentType: string
  readonly content: Markup | Uint8Array
  readonly relations?: readonly Relation[]
}

/** Compressing what is compressed already gains nothing. */
const stored = { level: 0 } as const
// The same view gives the same bytes; a zip holds no date before 1980.
const mtime = new Date(1980, 0, 1)

/** Zips parts as an Open Packaging Conventions file (ISO/IEC 29500-2): content types, relations, parts. */
export function writePackage(
  parts: readonly Part[],
  relations: readonly Relation[],
): Uint8Array<ArrayBuffer> {
  const files: Zippable = {
    '[Content_Types].xml': bytesOf(contentTypes(parts)),
    '_rels/.rels': bytesOf(relationsOf('', relations)),
  }
  for (const { path, content, relations: own = [] } of parts) {
    files[path] = content instanceof Uint8Array ? [content, stored] : bytesOf(content)
    if (own.length > 0) files[relationsPath(path)] = bytesOf(relationsOf(path, own))
  }
  return zipSync(files, { level: 6, mtime }) as Uint8Array<ArrayBuffer>
}

const bytesOf = (markup: Markup) => strToU8(xmlDocument(markup))

const relationsPath = (path: string) => path.replace(/([^/]*)$/, '_rels/$1.rels')

const contentTypes = (parts: readonly Part[]): Markup =>
  element(
    'Types',
    { xmlns: `${packageTypes}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    parts.map(({ path, contentType }) =>
      element('Override', { PartName: `/${path}`, ContentType: contentType }),
    ),
  )

const relationsOf = (from: string, relations: readonly Relation[]): Markup =>
  element(
    'Relationships',
    { xmlns: `${packageTypes}/relationships` },
    relations.map((relation) =>
      element('Relationship', {
        Id: relation.id,
        Type: relation.type.includes('/') ? relation.type : `${officeRelations}/${relation.type}`,
        ...('part' in relation
          ? { Target: relativePath(from, relation.part) }
          : { Target: relation.address, TargetMode: 'External' }),
      }),
    ),
  )

/** `ppt/slides/slide1.xml` to `ppt/charts/chart1.xml` is `../charts/chart1.xml`. */
function relativePath(from: string, to: string): string {
  const [fromSteps, toSteps] = [from.split('/').slice(0, -1), to.split('/')]
  const shared = fromSteps.findIndex((step, index) => step !== toSteps[index])
  const common = shared === -1 ? fromSteps.length : shared
  return [...fromSteps.slice(common).map(() => '..'), ...toSteps.slice(common)].join('/')
}

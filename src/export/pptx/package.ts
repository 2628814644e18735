import { strToU8 } from 'fflate'
import { element, type Markup, xmlDocument } from './xml.ts'
import { type PackedFile, packFile, zipOf } from './zip.ts'

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
  readonly content: Markup | (() => Uint8Array)
  readonly relations?: readonly Relation[]
}

/** A package that takes its parts one at a time, so that a long one need not be packed at once. */
export interface PackageWriter {
  add(part: Part): void
  /** Takes parts that stand before all others, and gives the file. */
  finish(first: readonly Part[], relations: readonly Relation[]): Uint8Array<ArrayBuffer>
}

/** Begins an Open Packaging Conventions file (ISO/IEC 29500-2): content types, relations, parts. */
export function createPackage(): PackageWriter {
  const added: Part[] = []
  const packed: PackedFile[] = []
  return {
    add(part) {
      added.push(part)
      packed.push(...packPart(part))
    },
    finish(first, relations) {
      const own = first.flatMap(packPart)
      return zipOf([
        packMarkup('[Content_Types].xml', contentTypes([...first, ...added])),
        packMarkup('_rels/.rels', relationsOf('', relations)),
        ...own,
        ...packed,
      ])
    },
  }
}

/** Parts as a file at once. */
export const writePackage = (
  parts: readonly Part[],
  relations: readonly Relation[],
): Uint8Array<ArrayBuffer> => createPackage().finish(parts, relations)

const packPart = ({ path, content, relations = [] }: Part): PackedFile[] => [
  // Compressing what is compressed already gains nothing.
  typeof content === 'function' ? packFile(path, content(), false) : packMarkup(path, content),
  ...(relations.length === 0 ? [] : [packMarkup(relationsPath(path), relationsOf(path, relations))]),
]

const packMarkup = (path: string, markup: Markup) => packFile(path, bytesOf(markup), true)

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

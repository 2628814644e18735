import { escapeXml } from '../escape-xml.ts'

/** XML that is written and escaped; only `element` makes it, so text can never become markup. */
export interface Markup {
  readonly xml: string
}
type Child = Markup | string | null | readonly Child[]
type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element; strings among its children are text, null is nothing, an undefined attribute is left out. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  let head = `<${name}`
  // A line break within an attribute would be read as a space.
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) head += ` ${key}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`
  const body = contentOf(children)
  return { xml: body === '' ? `${head}/>` : `${head}>${body}</${name}>` }
}

function contentOf(child: Child): string {
  if (child === null) return ''
  if (typeof child === 'string') return escapeXml(child)
  return 'xml' in child ? child.xml : child.map(contentOf).join('')
}

/** An element that only carries a value: `<c:idx val="0"/>`. */
export const valued = (name: string, val: string | number): Markup => element(name, { val })

/** A whole part of a package, as text. */
export const xmlDocument = ({ xml }: Markup): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`

export const namespaces = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  table: 'http://schemas.openxmlformats.org/drawingml/2006/table',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  sheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
} as const

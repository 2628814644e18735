import { inflateRawSync } from 'node:zlib'

/** The text files of a zip (an Office file is one) by path, read from its central directory. */
export function unzip(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  const files = new Map<string, string>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const head = zip.readUInt32LE(at + 42)
    const start = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28)
    const body = zip.subarray(start, start + packed)
    files.set(
      zip.toString('utf8', at + 46, at + 46 + name),
      (method === 0 ? body : inflateRawSync(body)).toString('utf8'),
    )
    at += 46 + name + extra + comment
  }
  return files
}

/** The cells of a sheet, row by row, in the order in which they are written: numbers as numbers, dates as `2023-07-07`. */
export function sheetOf(files: Map<string, string>, number: number): (string | number | null)[][] {
  const strings = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, body]) => textOf(body ?? ''),
  )
  const xml = files.get(`xl/worksheets/sheet${number}.xml`) ?? ''
  return [...xml.matchAll(/<row\b[^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) => {
    const cells: (string | number | null)[] = []
    for (const [, attributes = '', body = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const letters = attributes.match(/r="([A-Z]+)/)?.[1] ?? 'A'
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
      while (cells.length < column) cells.push(null)
      const value = body.match(/<v>(.*?)<\/v>/s)?.[1]
      if (attributes.includes('t="s"')) cells.push(strings[Number(value)] ?? null)
      else if (attributes.includes('t="inlineStr"')) cells.push(textOf(body))
      else cells.push(value === undefined ? null : Number(value))
    }
    return cells
  })
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('_x005F_', '_')
    .replace(/&(lt|gt|quot|apos|amp|#39);/g, (_, name: string) => entities[name] ?? '')
const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', '#39': "'" }

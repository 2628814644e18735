import { deflateSync } from 'fflate'

/** A file of a zip, compressed already: so that many can be packed one at a time. */
export interface PackedFile {
  readonly path: string
  readonly crc: number
  readonly sizeBytes: number
  readonly isDeflated: boolean
  readonly data: Uint8Array
}

/** Compresses one file, or stores it as it is where it is compressed already. */
export const packFile = (path: string, bytes: Uint8Array, isDeflated: boolean): PackedFile => ({
  path,
  crc: crc32(bytes),
  sizeBytes: bytes.length,
  isDeflated,
  data: isDeflated ? deflateSync(bytes, { level: 6 }) : bytes,
})

/** Packed files as one zip (PKWARE APPNOTE): names are ASCII, sizes below 4 GB, and the same files give the same bytes. */
export function zipOf(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const [localBytes, centralBytes, endBytes] = [30, 46, 22]
  const names = files.reduce((sum, { path }) => sum + path.length, 0)
  const data = files.reduce((sum, file) => sum + file.data.length, 0)
  const centralStart = files.length * localBytes + names + data
  const centralSize = files.length * centralBytes + names
  const bytes = new Uint8Array(centralStart + centralSize + endBytes)
  const view = new DataView(bytes.buffer)
  let at = 0
  const write = (size: 2 | 4, ...values: number[]) => {
    for (const value of values) {
      if (size === 2) view.setUint16(at, value, true)
      else view.setUint32(at, value, true)
      at += size
    }
  }
  const name = (path: string) => {
    for (let index = 0; index < path.length; index += 1) bytes[at++] = path.charCodeAt(index)
  }
  // Version 2.0, no flags, method, then midnight of 1 January 1980: a zip holds no date before, and the time of writing is nobody's.
  const common = ({ path, crc, sizeBytes, isDeflated, data: packed }: PackedFile) => {
    write(2, 20, 0, isDeflated ? 8 : 0, 0, 0x21)
    write(4, crc, packed.length, sizeBytes)
    write(2, path.length, 0)
  }
  const starts = files.map((file) => {
    const start = at
    write(4, 0x04034b50)
    common(file)
    name(file.path)
    bytes.set(file.data, at)
    at += file.data.length
    return start
  })
  files.forEach((file, index) => {
    write(4, 0x02014b50)
    write(2, 20)
    common(file)
    write(2, 0, 0, 0)
    write(4, 0, starts[index] ?? 0)
    name(file.path)
  })
  write(4, 0x06054b50)
  write(2, 0, 0, files.length, files.length)
  write(4, centralSize, centralStart)
  write(2, 0)
  return bytes
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

// Writes a picture as a PNG of at most 256 colours, which is a third of what a browser writes.
import { crc32, deflateSync } from 'node:zlib'

/**
 * @param {Uint8Array | Uint8ClampedArray} rgba of an opaque picture
 * @param {number} widthPx
 * @returns {Buffer}
 */
export function palettePng(rgba, widthPx) {
  const heightPx = rgba.length / 4 / widthPx
  const palette = commonColours(rgba)
  /** @type {Map<number, number>} */
  const places = new Map(palette.map((colour, place) => [colour, place]))
  const rows = Buffer.alloc((widthPx + 1) * heightPx)
  for (let y = 0; y < heightPx; y += 1)
    for (let x = 0; x < widthPx; x += 1) {
      const colour = colourAt(rgba, (y * widthPx + x) * 4)
      const place = places.get(colour) ?? nearest(palette, colour)
      places.set(colour, place)
      rows[y * (widthPx + 1) + 1 + x] = place
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(widthPx, 0)
  head.writeUInt32BE(heightPx, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** @param {Uint8Array | Uint8ClampedArray} rgba @param {number} at */
const colourAt = (rgba, at) => ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0)

/** @param {number} colour */
const parts = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]

/** The most frequent colours: flat ones first, then the shades at the edges of letters. @param {Uint8Array | Uint8ClampedArray} rgba */
function commonColours(rgba) {
  /** @type {Map<number, number>} */
  const counts = new Map()
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = colourAt(rgba, at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 256)
    .map(([colour]) => colour)
}

/** @param {readonly number[]} palette @param {number} colour */
function nearest(palette, colour) {
  const distances = palette.map((other) =>
    parts(other).reduce((sum, part, index) => sum + (part - (parts(colour)[index] ?? 0)) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}

/** @param {string} name @param {Buffer} content */
function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

import { nextTask } from '#domain/next-task.ts'
import type { Size } from '#scenes/scatter.ts'
import { ExportFailure } from './failure.ts'

/** A canvas of so many pixels every browser draws; asking it is slow. */
const everywherePx = 4096 * 4096

/** An SVG text as a PNG of exactly the given size. Fails as an `ExportFailure`: the browser cannot draw it, or has no canvas so large. */
export async function toPng(svg: string, { widthPx, heightPx }: Size): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode().catch(() => {
      throw new ExportFailure('draw')
    })
    const canvas = document.createElement('canvas')
    canvas.width = widthPx
    canvas.height = heightPx
    const context = canvas.getContext('2d')
    if (context === null) throw new ExportFailure('canvas-too-large')
    if (widthPx * heightPx > everywherePx && !draws(context)) throw new ExportFailure('canvas-too-large')
    context.drawImage(image, 0, 0, widthPx, heightPx)
    await nextTask()
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob === null ? reject(new ExportFailure('canvas-too-large')) : resolve(blob)),
        'image/png',
      ),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Some browsers hand out a canvas that is too large for them and draw nothing on it. */
function draws(context: CanvasRenderingContext2D): boolean {
  context.fillRect(0, 0, 1, 1)
  try {
    return context.getImageData(0, 0, 1, 1).data[3] === 255
  } catch {
    return false
  } finally {
    context.clearRect(0, 0, 1, 1)
  }
}

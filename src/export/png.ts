import type { Size } from '#scenes/scatter.ts'
import { ExportFailure } from './failure.ts'
import { nextTask } from './next-task.ts'

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
    // Some browsers hand out a canvas that is too large for them and draw nothing on it.
    context.fillRect(0, 0, 1, 1)
    if (!isDrawn(context)) throw new ExportFailure('canvas-too-large')
    context.clearRect(0, 0, 1, 1)
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

function isDrawn(context: CanvasRenderingContext2D): boolean {
  try {
    return context.getImageData(0, 0, 1, 1).data[3] === 255
  } catch {
    return false
  }
}

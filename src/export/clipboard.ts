import { ExportFailure } from './failure.ts'

/**
 * Puts one thing in several forms on the clipboard. Contents may still be in the making: browsers ask for the clipboard
 * while the press lasts. Fails as an `ExportFailure` (no clipboard for this, or refused), or as the making of a content failed.
 */
export async function copy(contents: Readonly<Record<string, Promise<Blob>>>): Promise<void> {
  if (typeof ClipboardItem === 'undefined' || navigator.clipboard?.write === undefined)
    throw new ExportFailure('clipboard-missing')
  try {
    await navigator.clipboard.write([new ClipboardItem(contents)])
  } catch {
    await Promise.all(Object.values(contents))
    throw new ExportFailure('clipboard-refused')
  }
}

/** Puts a text on the clipboard; fails as `copy` does. */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard === undefined) throw new ExportFailure('clipboard-missing')
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    throw new ExportFailure('clipboard-refused')
  }
}

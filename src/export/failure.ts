/** A step of an export that failed, by what the reader can do about it. */
export class ExportFailure extends Error {
  readonly step: 'draw' | 'canvas-too-large' | 'clipboard-missing' | 'clipboard-refused'
  constructor(step: ExportFailure['step']) {
    super(step)
    this.name = 'ExportFailure'
    this.step = step
  }
}

import { toSvg } from '../src/export/svg.ts'
import { wordings } from '../src/i18n/wordings.ts'
import { pageIds } from '../src/view/routes.ts'
import { previewPictures } from './preview-pictures.ts'
import { previewScene } from './preview-scene.ts'
import { previewFile } from './previews.ts'
import { readData } from './read-data.ts'

/** Each preview picture as SVG text, with the file below public/ that its picture goes to. */
export function previewSvgs(folder: string): { file: string; svg: string }[] {
  const { landscape } = readData(folder)
  const pictures = previewPictures(landscape)
  const { t, date } = wordings.en
  const dateLine = `data as of ${date({ value: landscape.asOf, precision: 'day' })}`
  return pageIds.map((page) => {
    const scene = previewScene(pictures[page], t('site.name'), dateLine)
    const { title, lead } = pictures[page]
    return {
      file: previewFile(page),
      svg: toSvg(scene, { title, description: lead, language: 'en', theme: 'light' }),
    }
  })
}

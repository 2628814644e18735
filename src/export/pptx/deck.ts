import type { Language } from '#domain/vocabulary.ts'
import { workbookRelation } from './chart.ts'
import {
  notesMaster,
  notesPlaceholders,
  notesSize,
  rootNamespaces,
  shapeTree,
  slideLayout,
  slideMaster,
} from './master.ts'
import { createPackage, type Part, type Relation } from './package.ts'
import type { Theme } from './paint.ts'
import type { Slide } from './slide.ts'
import { paragraph, runsOf } from './text.ts'
import { themePart } from './theme.ts'
import { emu, type SlideSize, slideSizes } from './units.ts'
import { element, type Markup } from './xml.ts'

const presentationType = (what: string) =>
  `application/vnd.openxmlformats-officedocument.presentationml.${what}+xml`
const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml'
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const packageRelation =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

const paths = {
  presentation: 'ppt/presentation.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  layout: 'ppt/slideLayouts/slideLayout1.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  theme: 'ppt/theme/theme1.xml',
  notesTheme: 'ppt/theme/theme2.xml',
  core: 'docProps/core.xml',
} as const
const slidePath = (number: number) => `ppt/slides/slide${number}.xml`
const notesPath = (number: number) => `ppt/notesSlides/notesSlide${number}.xml`

export interface DeckLook {
  readonly title: string
  readonly theme: Theme
  readonly language: Language
  readonly size?: SlideSize
}

/** A presentation that takes its slides one at a time. */
export interface DeckWriter {
  /** Gives the packing of a slide's parts as pieces of work, to be done in order before the next slide is added. */
  add(slide: Slide): readonly (() => void)[]
  finish(): Uint8Array<ArrayBuffer>
}

/** Begins a presentation (.pptx, ISO/IEC 29500 transitional). */
export function createDeck({ title, theme, language, size = slideSizes['16:9'] }: DeckLook): DeckWriter {
  const file = createPackage()
  let [slides, charts] = [0, 0]
  return {
    add(slide) {
      slides += 1
      const parts = partsOf(slide, slides, charts)
      charts += slide.canvas.charts.length
      return parts.map((part) => () => file.add(part))
    },
    finish: () =>
      file.finish(
        [presentation(slides, size), ...frameParts(theme, language, size), core(title)],
        [
          { id: 'rId1', type: 'officeDocument', part: paths.presentation },
          { id: 'rId2', type: packageRelation, part: paths.core },
        ],
      ),
  }
}

/** Slides as the bytes of one presentation. */
export function writeDeck(slides: readonly Slide[], look: DeckLook): Uint8Array<ArrayBuffer> {
  const deck = createDeck(look)
  for (const slide of slides) for (const pack of deck.add(slide)) pack()
  return deck.finish()
}

function presentation(count: number, size: SlideSize): Part {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return {
    path: paths.presentation,
    contentType: presentationType('presentation.main'),
    content: element(
      'p:presentation',
      { ...rootNamespaces, saveSubsetFonts: 1 },
      element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rIdMaster' })),
      element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rIdNotes' })),
      element(
        'p:sldIdLst',
        {},
        numbers.map((number) => element('p:sldId', { id: 255 + number, 'r:id': `rIdSlide${number}` })),
      ),
      element('p:sldSz', { cx: emu(size.widthPx), cy: emu(size.heightPx) }),
      element('p:notesSz', notesSize),
    ),
    relations: [
      { id: 'rIdMaster', type: 'slideMaster', part: paths.master },
      { id: 'rIdNotes', type: 'notesMaster', part: paths.notesMaster },
      { id: 'rIdTheme', type: 'theme', part: paths.theme },
      ...numbers.map((number) => ({ id: `rIdSlide${number}`, type: 'slide', part: slidePath(number) })),
    ],
  }
}

const frameParts = (theme: Theme, language: Language, size: SlideSize): Part[] => [
  { path: paths.theme, contentType: themeType, content: themePart(theme, language) },
  {
    path: paths.master,
    contentType: presentationType('slideMaster'),
    content: slideMaster(theme, language, size, 'rId1'),
    relations: [
      { id: 'rId1', type: 'slideLayout', part: paths.layout },
      { id: 'rId2', type: 'theme', part: paths.theme },
    ],
  },
  {
    path: paths.layout,
    contentType: presentationType('slideLayout'),
    content: slideLayout(language, size),
    relations: [{ id: 'rId1', type: 'slideMaster', part: paths.master }],
  },
  { path: paths.notesTheme, contentType: themeType, content: themePart('light', language) },
  {
    path: paths.notesMaster,
    contentType: presentationType('notesMaster'),
    content: notesMaster(size),
    relations: [{ id: 'rId1', type: 'theme', part: paths.notesTheme }],
  },
]

function partsOf(slide: Slide, number: number, chartsBefore: number): Part[] {
  const { canvas, shapes } = slide
  const chartPath = (index: number) => `ppt/charts/chart${chartsBefore + index + 1}.xml`
  const workbookPath = (index: number) => `ppt/embeddings/workbook${chartsBefore + index + 1}.xlsx`
  const relations: Relation[] = [
    { id: 'rIdLayout', type: 'slideLayout', part: paths.layout },
    { id: 'rIdNotes', type: 'notesSlide', part: notesPath(number) },
    ...canvas.charts.map((_, index) => ({
      id: `rIdChart${index + 1}`,
      type: 'chart',
      part: chartPath(index),
    })),
    ...canvas.links.map((address, index) => ({ id: `rIdLink${index + 1}`, type: 'hyperlink', address })),
  ]
  return [
    {
      path: slidePath(number),
      contentType: presentationType('slide'),
      content: element(
        'p:sld',
        rootNamespaces,
        element('p:cSld', {}, shapeTree(shapes)),
        element('p:clrMapOvr', {}, element('a:masterClrMapping')),
      ),
      relations,
    },
    {
      path: notesPath(number),
      contentType: presentationType('notesSlide'),
      content: notesSlide(slide),
      relations: [
        { id: 'rId1', type: 'notesMaster', part: paths.notesMaster },
        { id: 'rId2', type: 'slide', part: slidePath(number) },
      ],
    },
    ...canvas.charts.flatMap(({ xml, workbook }, index): Part[] => [
      {
        path: chartPath(index),
        contentType: chartType,
        content: xml,
        relations: [{ id: workbookRelation, type: 'package', part: workbookPath(index) }],
      },
      { path: workbookPath(index), contentType: workbookType, content: workbook },
    ]),
  ]
}

const notesSlide = ({ notes, canvas: { language, size } }: Slide): Markup =>
  element(
    'p:notes',
    rootNamespaces,
    element(
      'p:cSld',
      {},
      shapeTree(
        notesPlaceholders(
          size,
          (notes.length === 0 ? [''] : notes).map((text) =>
            paragraph(runsOf(text, { sizePx: 14, theme: 'light', language })),
          ),
        ),
      ),
    ),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  )

/** Title alone: who made it and when would differ from file to file. */
const core = (title: string): Part => ({
  path: paths.core,
  contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
  content: element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    element('dc:title', {}, title),
    element('dc:creator', {}, 'China LLM Landscape'),
  ),
})

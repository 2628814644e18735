import type { Language } from '#domain/vocabulary.ts'
import type { Theme } from './paint.ts'
import { facesOf, languageTags } from './text.ts'
import { emu, type SlideSize, textSize } from './units.ts'
import { element, type Markup, namespaces } from './xml.ts'

export const rootNamespaces = {
  'xmlns:a': namespaces.a,
  'xmlns:r': namespaces.r,
  'xmlns:p': namespaces.p,
}

/** The tree of a slide's shapes. */
export const shapeTree = (shapes: readonly Markup[]): Markup =>
  element(
    'p:spTree',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      element('p:cNvPr', { id: 1, name: '' }),
      element('p:cNvGrpSpPr'),
      element('p:nvPr'),
    ),
    element('p:grpSpPr'),
    shapes,
  )

/** How the names of colours in the slides meet those of the theme. */
const colourMap = (theme: Theme): Markup => {
  const [bg, tx] = theme === 'light' ? ['lt', 'dk'] : ['dk', 'lt']
  return element('p:clrMap', {
    bg1: `${bg}1`,
    tx1: `${tx}1`,
    bg2: `${bg}2`,
    tx2: `${tx}2`,
    accent1: 'accent1',
    accent2: 'accent2',
    accent3: 'accent3',
    accent4: 'accent4',
    accent5: 'accent5',
    accent6: 'accent6',
    hlink: 'hlink',
    folHlink: 'folHlink',
  })
}

const schemeFill = (val: string): Markup => element('a:solidFill', {}, element('a:schemeClr', { val }))

const plainGround = (): Markup =>
  element('p:bg', {}, element('p:bgPr', {}, schemeFill('bg1'), element('a:effectLst')))

/** The one master: ground, and how titles and texts look unless a slide says otherwise. */
export const slideMaster = (
  theme: Theme,
  language: Language,
  size: SlideSize,
  layoutRelation: string,
): Markup =>
  element(
    'p:sldMaster',
    rootNamespaces,
    element('p:cSld', {}, plainGround(), shapeTree(placeholders(language, size))),
    colourMap(theme),
    element('p:sldLayoutIdLst', {}, element('p:sldLayoutId', { id: 2_147_483_649, 'r:id': layoutRelation })),
    element(
      'p:txStyles',
      {},
      element('p:titleStyle', {}, level(26, true, language)),
      element('p:bodyStyle', {}, level(15, false, language)),
      element('p:otherStyle', {}, level(12, false, language)),
    ),
  )

/** The one layout: a finding, what is shown, and the chart below. */
export const slideLayout = (language: Language, size: SlideSize): Markup =>
  element(
    'p:sldLayout',
    { ...rootNamespaces, preserve: 1 },
    element('p:cSld', { name: 'Chart' }, shapeTree(placeholders(language, size))),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  )

/** The master that speaker's notes need: the slide above, the text below. */
export const notesMaster = (size: SlideSize): Markup =>
  element(
    'p:notesMaster',
    rootNamespaces,
    element('p:cSld', {}, plainGround(), shapeTree(notesPlaceholders(size))),
    colourMap('light'),
  )

export const notesSize = { cx: 6_858_000, cy: 9_144_000 } as const

/** Where a page of notes shows the slide and where its text stands. */
export const notesPlaceholders = (size: SlideSize, body: readonly Markup[] = [element('a:p')]): Markup[] => [
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: 2, name: 'slide' }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      element('p:nvPr', {}, element('p:ph', { type: 'sldImg' })),
    ),
    element('p:spPr', {}, slidePlace(size), rectangle()),
  ),
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: 3, name: 'notes' }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', { type: 'body', idx: 1 })),
    ),
    element('p:spPr', {}, place(685_800, 4_000_000, 5_486_400, 4_500_000), rectangle()),
    element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), body),
  ),
]

/** The slide in the middle of its page of notes, in the slide's own shape. */
function slidePlace({ widthPx, heightPx }: SlideSize): Markup {
  const cy = 3_086_100
  const cx = Math.round((cy * widthPx) / heightPx)
  return place(Math.round((notesSize.cx - cx) / 2), 685_800, cx, cy)
}

const place = (x: number, y: number, cx: number, cy: number): Markup =>
  element('a:xfrm', {}, element('a:off', { x, y }), element('a:ext', { cx, cy }))

const rectangle = (): Markup => element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))

const placeholders = (language: Language, size: SlideSize): Markup[] => [
  placeholderShape(2, { type: 'title' }, { yPx: 24, heightPx: 34, size }, language),
  placeholderShape(3, { type: 'body', idx: 10 }, { yPx: 64, heightPx: 24, size }, language),
]

function placeholderShape(
  id: number,
  ph: { readonly type: string; readonly idx?: number },
  { yPx, heightPx, size }: { yPx: number; heightPx: number; size: SlideSize },
  language: Language,
): Markup {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: ph.type }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', ph)),
    ),
    element('p:spPr', {}, place(emu(36), emu(yPx), emu(size.widthPx - 72), emu(heightPx)), rectangle()),
    element(
      'p:txBody',
      {},
      element('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' }),
      element('a:lstStyle'),
      element('a:p', {}, element('a:endParaRPr', { lang: languageTags[language] })),
    ),
  )
}

const level = (sizePx: number, bold: boolean, language: Language): Markup =>
  element(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: 'l' },
    element('a:spcBef', {}, element('a:spcPts', { val: 0 })),
    element('a:buNone'),
    element(
      'a:defRPr',
      { lang: languageTags[language], sz: textSize(sizePx), b: bold ? 1 : 0 },
      schemeFill('tx1'),
      element('a:latin', { typeface: facesOf[language].latin }),
      element('a:ea', { typeface: facesOf[language].eastAsian }),
    ),
  )

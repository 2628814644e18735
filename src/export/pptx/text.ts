import type { Language } from '#domain/vocabulary.ts'
import type { SceneInk } from '#scenes/scene.ts'
import { solidFill, type Theme } from './paint.ts'
import { textSize } from './units.ts'
import { element, type Markup } from './xml.ts'

/** Faces that come with every Windows and with Office for the Mac, by the language of the slide. */
export const facesOf: Record<Language, { readonly latin: string; readonly eastAsian: string }> = {
  en: { latin: 'Arial', eastAsian: 'Microsoft YaHei' },
  ko: { latin: 'Malgun Gothic', eastAsian: 'Malgun Gothic' },
  zh: { latin: 'Microsoft YaHei', eastAsian: 'Microsoft YaHei' },
}

/** As spell checkers and line breaking ask for it. */
export const languageTags: Record<Language, string> = { en: 'en-GB', ko: 'ko-KR', zh: 'zh-CN' }

/** Stretches of one script each; what belongs to none of the three is read in the language of the slide. */
const stretches =
  /(?<hangul>\p{Script=Hangul}+)|(?<kana>[\p{Script=Hiragana}\p{Script=Katakana}]+)|(?<han>\p{Script=Han}+)|[^\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]+/gu
// No East Asian script lies below this: most texts need no search.
const eastAsian = /[\u1100-\uFFFF]/

export interface TextStyle {
  readonly sizePx: number
  readonly bold?: boolean
  /** Left out where the master decides. */
  readonly ink?: SceneInk
  readonly theme: Theme
  readonly language: Language
  /** Relation to an address. */
  readonly link?: string
}

/** A text as runs, one for each stretch of a script, so that Han in a Korean sentence gets Chinese shapes and a Chinese face. */
export const runsOf = (text: string, style: TextStyle): Markup[] =>
  stretchesOf(text, style.language).map(({ text: part, tag, eastAsian }) =>
    element('a:r', {}, runProperties('a:rPr', style, { tag, eastAsian }), element('a:t', {}, part)),
  )

/** What a run (`a:rPr`) or a chart's texts (`a:defRPr`) look like: size, colour and a face for every script. */
export function runProperties(
  name: 'a:rPr' | 'a:defRPr' | 'a:endParaRPr',
  { sizePx, bold = false, ink, theme, language, link }: TextStyle,
  { tag, eastAsian } = { tag: languageTags[language], eastAsian: facesOf[language].eastAsian },
): Markup {
  return element(
    name,
    { lang: tag, sz: textSize(sizePx), b: bold ? 1 : 0 },
    ink === undefined ? null : solidFill(ink, theme),
    faces(facesOf[language].latin, eastAsian),
    link === undefined ? null : element('a:hlinkClick', { 'r:id': link }),
  )
}

const faces = (latin: string, eastAsian: string): Markup[] => [
  element('a:latin', { typeface: latin }),
  element('a:ea', { typeface: eastAsian }),
  element('a:cs', { typeface: 'Arial' }),
]

interface Stretch {
  readonly text: string
  readonly tag: string
  readonly eastAsian: string
}

function stretchesOf(text: string, language: Language): Stretch[] {
  const own = { tag: languageTags[language], eastAsian: facesOf[language].eastAsian }
  if (!eastAsian.test(text)) return [{ text, ...own }]
  const found: Stretch[] = []
  for (const { 0: part, groups } of text.matchAll(stretches)) {
    const look =
      groups?.['hangul'] !== undefined
        ? { tag: 'ko-KR', eastAsian: 'Malgun Gothic' }
        : groups?.['kana'] !== undefined
          ? { tag: 'ja-JP', eastAsian: 'Yu Gothic' }
          : groups?.['han'] !== undefined
            ? { tag: 'zh-CN', eastAsian: 'Microsoft YaHei' }
            : own
    const last = found.at(-1)
    if (last?.tag === look.tag) found[found.length - 1] = { ...last, text: last.text + part }
    else found.push({ text: part, ...look })
  }
  return found
}

export const paragraph = (runs: readonly Markup[], align: 'l' | 'ctr' | 'r' = 'l'): Markup =>
  element('a:p', {}, align === 'l' ? null : element('a:pPr', { algn: align }), runs)

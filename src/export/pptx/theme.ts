import type { Language } from '#domain/vocabulary.ts'
import type { SceneInk } from '#scenes/scene.ts'
import { hexOf, type Theme } from './paint.ts'
import { facesOf } from './text.ts'
import { element, type Markup, namespaces } from './xml.ts'

const accents: readonly SceneInk[] = [
  'vendor-red',
  'vendor-blue',
  'vendor-teal',
  'vendor-orange',
  'vendor-indigo',
  'vendor-amber',
]

/** Colours and faces of a deck. Dark and light change places through the master's colour map, as Office expects it. */
export function themePart(theme: Theme, language: Language): Markup {
  const [ground, text] = theme === 'light' ? (['ground', 'text'] as const) : (['text', 'ground'] as const)
  const colour = (name: string, ink: SceneInk) =>
    element(`a:${name}`, {}, element('a:srgbClr', { val: hexOf(ink, theme) }))
  return element(
    'a:theme',
    { 'xmlns:a': namespaces.a, name: 'China LLM Landscape' },
    element(
      'a:themeElements',
      {},
      element(
        'a:clrScheme',
        { name: 'Landscape' },
        colour('dk1', text),
        colour('lt1', ground),
        colour('dk2', theme === 'light' ? 'muted' : 'hairline'),
        colour('lt2', theme === 'light' ? 'hairline' : 'muted'),
        accents.map((ink, index) => colour(`accent${index + 1}`, ink)),
        colour('hlink', 'muted'),
        colour('folHlink', 'muted'),
      ),
      element(
        'a:fontScheme',
        { name: 'Landscape' },
        element('a:majorFont', {}, facesXml(language)),
        element('a:minorFont', {}, facesXml(language)),
      ),
      formatScheme(),
    ),
  )
}

const facesXml = (language: Language): Markup[] => [
  element('a:latin', { typeface: facesOf[language].latin }),
  element('a:ea', { typeface: facesOf[language].eastAsian }),
  element('a:cs', { typeface: 'Arial' }),
  element('a:font', { script: 'Hang', typeface: 'Malgun Gothic' }),
  element('a:font', { script: 'Hans', typeface: 'Microsoft YaHei' }),
  element('a:font', { script: 'Jpan', typeface: 'Yu Gothic' }),
]

/** Three plain fills, lines and effects: a theme must have them, nothing here uses them. */
function formatScheme(): Markup {
  const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }))
  const line = element('a:ln', { w: 9525 }, fill)
  const effect = element('a:effectStyle', {}, element('a:effectLst'))
  return element(
    'a:fmtScheme',
    { name: 'Landscape' },
    element('a:fillStyleLst', {}, fill, fill, fill),
    element('a:lnStyleLst', {}, line, line, line),
    element('a:effectStyleLst', {}, effect, effect, effect),
    element('a:bgFillStyleLst', {}, fill, fill, fill),
  )
}

import type { Language } from '#domain/vocabulary.ts'
import { palette } from '#scenes/palette.ts'
import type { Size } from '#scenes/scatter.ts'
import type { Scene, SceneInk, SceneNode } from '#scenes/scene.ts'
import { escapeXml } from './escape-xml.ts'

/** Faces that hold Latin, Hangul and Han on Windows, macOS and Linux; the reader's language decides which Han shapes come first. */
const faces: Record<Language, string> = {
  en: "Arial, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Malgun Gothic', sans-serif",
  ko: "'Malgun Gothic', 'Apple SD Gothic Neo', 'Noto Sans KR', 'Noto Sans CJK KR', Arial, sans-serif",
  zh: "'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', Arial, sans-serif",
}

export interface SvgOptions {
  readonly title: string
  readonly description: string
  readonly language: Language
  readonly theme: 'light' | 'dark'
  /** As large as it is shown where nothing else says so; the scene's own size unless told. */
  readonly size?: Size
  /** Without a ground of its own. */
  readonly transparent?: boolean
}

/** A scene as SVG text that stands alone: presentation attributes only, no style, no script, no outside font. */
export function toSvg(scene: Scene, options: SvgOptions): string {
  const { title, description, language, theme, size = scene, transparent = false } = options
  const ink = (name: SceneInk) => palette[theme][name]
  const { widthPx, heightPx } = scene
  const ground: SceneNode = { node: 'rect', x: 0, y: 0, widthPx, heightPx, fill: 'ground' }
  const body = [...(transparent ? [] : [ground]), ...scene.nodes]
    .map((node) => nodeText(node, ink))
    .join('\n')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(size.widthPx)}" height="${round(size.heightPx)}" viewBox="0 0 ${round(widthPx)} ${round(heightPx)}" xml:lang="${{ en: 'en-GB', ko: 'ko-KR', zh: 'zh-CN' }[language]}" role="img" font-family="${escapeXml(faces[language])}">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    body,
    '</svg>\n',
  ].join('\n')
}

function nodeText(node: SceneNode, ink: (name: SceneInk) => string): string {
  switch (node.node) {
    case 'line':
      return tag('line', {
        x1: node.x1,
        y1: node.y1,
        x2: node.x2,
        y2: node.y2,
        stroke: ink(node.ink),
        'stroke-width': node.widthPx,
        'stroke-dasharray': node.dash,
      })
    case 'rect':
      return tag('rect', {
        x: node.x,
        y: node.y,
        width: node.widthPx,
        height: node.heightPx,
        fill: ink(node.fill),
        'fill-opacity': node.opacity,
      })
    case 'mark':
      return tag('path', {
        d: node.d,
        transform: `translate(${round(node.x)} ${round(node.y)})`,
        fill: ink(node.fill),
        'fill-opacity': node.fillOpacity,
        stroke: ink(node.stroke),
        'stroke-width': node.strokePx,
        'stroke-dasharray': node.dash,
      })
    case 'text':
      return tag(
        'text',
        {
          x: node.x,
          y: node.y,
          'font-size': node.sizePx,
          'font-weight': node.bold ? 700 : undefined,
          fill: ink(node.ink),
          'text-anchor': node.anchor === 'start' ? undefined : node.anchor,
        },
        node.text,
      )
    case 'group':
      return `<g transform="translate(${round(node.dx)} ${round(node.dy)})">\n${node.children.map((child) => nodeText(child, ink)).join('\n')}\n</g>`
  }
}

function tag(name: string, attributes: Record<string, string | number | undefined>, text?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value ?? '')}"`)
    .join('')
  return text === undefined ? `<${name}${written}/>` : `<${name}${written}>${escapeXml(text)}</${name}>`
}

const round = (value: number) => Math.round(value * 100) / 100

import type { Ink, ScatterPoint, Shape } from '#charts/model.ts'

/** A chart with places but without a renderer: the same scene is drawn on the page and written to a file. */
export interface Scene {
  readonly widthPx: number
  readonly heightPx: number
  readonly nodes: readonly SceneNode[]
}

/** Colours by name: those of the data, and those of the frame. */
export type SceneInk = Ink | 'text' | 'muted' | 'hairline' | 'axis' | 'band' | 'ground'

export type SceneNode = LineNode | RectNode | MarkNode | TextNode | GroupNode

interface LineNode {
  readonly node: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly ink: SceneInk
  readonly widthPx: number
  readonly dash?: string
  /** Record that the line belongs to. */
  readonly datum?: string
}

export interface RectNode {
  readonly node: 'rect'
  readonly x: number
  readonly y: number
  readonly widthPx: number
  readonly heightPx: number
  readonly fill: SceneInk
  readonly opacity?: number
  readonly hatched?: boolean
  readonly datum?: string
}

/** A path around a place: a data symbol, an arrow head. */
export interface MarkNode {
  readonly node: 'mark'
  readonly d: string
  readonly x: number
  readonly y: number
  readonly fill: SceneInk
  readonly fillOpacity?: number
  readonly stroke: SceneInk
  readonly strokePx: number
  readonly dash?: string
  /** The symbol that the path draws, for outputs with symbols of their own. */
  readonly symbol?: {
    readonly shape: Shape
    readonly radiusPx: number
    /** The part of a circle that is filled, from the top leftwards. */
    readonly turn?: number
  }
  /** The part of the path that crosses the symbol out. */
  readonly struck?: string
  readonly datum?: string
}

interface TextNode {
  readonly node: 'text'
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly text: string
  readonly sizePx: number
  readonly bold?: boolean
  readonly ink: SceneInk
  readonly anchor: 'start' | 'middle' | 'end'
  readonly datum?: string
}

interface GroupNode {
  readonly node: 'group'
  readonly dx: number
  readonly dy: number
  readonly children: readonly SceneNode[]
}

/** Where the pointer or the keyboard finds a datum. */
export interface Target {
  readonly point: ScatterPoint
  readonly seriesId: string
  readonly x: number
  readonly y: number
}

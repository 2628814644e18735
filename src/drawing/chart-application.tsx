import { type KeyboardEvent, type MouseEvent, type ReactNode, type Ref, useId, useMemo, useRef } from 'react'
import { lightened } from '#scenes/crowd.ts'
import type { Scene } from '#scenes/scene.ts'
import styles from './chart-drawing.module.css'
import { StagedNodes } from './staged-nodes.tsx'

interface Props {
  readonly scene: Scene
  /** What the chart says, for whoever cannot see it. */
  readonly label: string
  /** Which keys it takes. */
  readonly hint: string
  /** What has just been reached, read aloud at once. */
  readonly spoken: string
  readonly svgRef?: Ref<SVGSVGElement>
  /** What is drawn over the scene, and the places that are marked. */
  readonly marked: readonly (Marked | null)[]
  readonly children?: ReactNode
  onKeyDown(event: KeyboardEvent): void
  onPoint(place: Place): void
  onLeave(): void
  onPress(place: Place): void
}

/** Where the pointer is, in pixels from the scene's corner, and how far off it may mean something. */
interface Place {
  readonly x: number
  readonly y: number
  readonly reachPx: number
}
const reachPx = { mouse: 18, touch: 32 } as const

interface Marked {
  readonly as: 'selected' | 'active'
  readonly id: string
  readonly x: number
  readonly y: number
  /** Called with the ring once it is drawn. */
  readonly onDrawn?: (ring: SVGCircleElement | null) => void
}

/** A scene that takes keys and the pointer: one Tab stop with its hint, rings around what is marked, and a live line. */
export function ChartApplication(props: Props) {
  const { scene, label, hint, spoken, svgRef, marked, children } = props
  const { onKeyDown, onPoint, onLeave, onPress } = props
  const hintId = useId()
  const drawn = useMemo(() => lightened(scene.nodes), [scene])
  const rest = useRef({ x: Number.NaN, y: Number.NaN })
  const touch = useRef(false)
  const placeOf = (event: MouseEvent<SVGSVGElement>): Place => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return {
      x: event.clientX - left,
      y: event.clientY - top,
      reachPx: touch.current ? reachPx.touch : reachPx.mouse,
    }
  }
  return (
    <div className={styles.frame}>
      <svg
        {...(svgRef === undefined ? {} : { ref: svgRef })}
        className={styles.plot}
        width={scene.widthPx}
        height={scene.heightPx}
        // On the screen one to one; paper is narrower.
        viewBox={`0 0 ${scene.widthPx} ${scene.heightPx}`}
        role="application"
        aria-label={label}
        aria-describedby={hintId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={({ pointerType }) => {
          touch.current = pointerType === 'touch'
        }}
        onPointerMove={(event) => {
          // A drag does not point, nor does a pointer at rest, of which a browser tells too when the page scrolls under it.
          const { clientX: x, clientY: y } = event
          if (event.buttons !== 0 || (rest.current.x === x && rest.current.y === y)) return
          rest.current = { x, y }
          onPoint(placeOf(event))
        }}
        onPointerLeave={onLeave}
        onClick={(event) => onPress(placeOf(event))}
        onBlur={onLeave}
      >
        <StagedNodes nodes={drawn} />
        {marked.map(
          (one) =>
            one !== null && (
              <circle
                key={`${one.as} ${one.id}`}
                ref={one.onDrawn ?? null}
                cx={one.x}
                cy={one.y}
                r={9}
                className={styles[one.as]}
              />
            ),
        )}
      </svg>
      {children}
      <p id={hintId} className="unseen">
        {hint}
      </p>
      <p className="unseen" aria-live="assertive">
        {spoken}
      </p>
    </div>
  )
}

/** How often a step of the wheel doubles the scale. A pinch on a touchpad comes as small steps with ctrl, a real wheel as large ones. */
export const wheelDoublings = ({ deltaY, deltaMode, ctrlKey }: WheelEvent): number =>
  -deltaY *
  (deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002) *
  (ctrlKey && Math.abs(deltaY) < 40 ? 8 : 1)

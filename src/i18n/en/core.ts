import { charts } from './charts.ts'
import { frame } from './frame.ts'
import { terms } from './terms.ts'

/** What every surface needs, in one chunk. */
export const core = { ...frame, ...terms, ...charts }

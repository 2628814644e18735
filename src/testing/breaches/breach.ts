import type { Edit } from '../problems-after.ts'

/** An edit that breaks a rule, where the report must point, and what it must say. */
export type Breach = readonly [what: string, edit: Edit, record: string, field: string, says: RegExp]

import type { DeclaredTable } from '../declarations/personal-table.ts'

export type PlannedAction = 'delete' | 'clear' | 'anonymise' | 'keep'

/** A line of the plan as people and other systems see it (ERA-5). */
export interface PlanItem {
  system: 'diskret'
  table: string
  rows: number
  action: PlannedAction
  /** Why rows stay, and the last day on which they do; null where they go, or concern others too. */
  hold: { law: string; until: string } | null
}

/** What is done to rows of one table. */
export interface PlanStep {
  table: DeclaredTable
  /** Ids of the rows, as text. */
  ids: string[]
  /** Columns and what they become; null where the rows go. */
  assignments: { column: string; value: string | null }[] | null
}

export interface ErasurePlan {
  items: PlanItem[]
  /** In an order in which foreign keys allow them. */
  steps: PlanStep[]
}

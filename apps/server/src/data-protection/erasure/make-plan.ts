import { addPeriod, dayInZone, getHoldRule, lastDayKept } from '@diskret/legal-deadlines'
import type { ErasureAction } from '../declarations/declaration.ts'
import { type DeclaredTable, subjectsOf } from '../declarations/personal-table.ts'
import { writersOf } from '../declarations/readable-columns.ts'
import type { DiscoveredRow, DiscoveredTable } from '../discovery/discover-person.ts'
import { personPathsOf } from '../discovery/subject-conditions.ts'
import { deletionOrder } from './deletion-order.ts'
import type { ErasurePlan, PlanItem, PlannedAction, PlanStep } from './erasure-plan.ts'

export interface PlanFacts {
  /** Local day at the controller. */
  today: string
  timeZone: string
}

/**
 * Makes the plan of an erasure from what was discovered and what the declarations say; changes nothing (ERA-3, ERA-5).
 * A row that is about others too loses only what concerns the person: its link goes as a row of its own, a column that names
 * the person is cleared.
 * @param discovered rows that may go, read row by row
 * @param kept tables whose rows stay whatever happens (the audit), counted
 */
export function makePlan(
  discovered: readonly DiscoveredTable[],
  kept: readonly { table: DeclaredTable; rows: number }[],
  facts: PlanFacts,
): ErasurePlan {
  const items: PlanItem[] = []
  const steps = new Map<string, PlanStep[]>()
  for (const { table, rows } of discovered) {
    const own = rows.filter(({ isShared }) => !isShared)
    const shared = rows.filter(({ isShared }) => isShared)
    if (own.length > 0) {
      const { action, assignments, hold } = actionOf(table, own, facts)
      items.push({ system: 'diskret', table: table.name, rows: own.length, action, hold })
      if (action !== 'keep' || assignments) add(steps, { table, ids: own.map(idOf), assignments })
    }
    if (shared.length > 0) {
      const columns = personPathsOf(table).flatMap((path) => (path.via === 'column' ? [path.column] : []))
      const action = columns.length > 0 ? ('clear' as const) : ('keep' as const)
      items.push({ system: 'diskret', table: table.name, rows: shared.length, action, hold: null })
      for (const column of columns) {
        const naming = shared.filter(({ values }) => values[column] !== null && isOf(values[column], discovered))
        if (naming.length > 0) add(steps, { table, ids: naming.map(idOf), assignments: [{ column, value: null }] })
      }
    }
  }
  for (const { table, rows } of kept)
    if (rows > 0)
      items.push({ system: 'diskret', table: table.name, rows, action: 'keep', hold: accountability(table, facts) })
  return {
    items,
    steps: deletionOrder(discovered.map(({ table }) => table)).flatMap(({ name }) => steps.get(name) ?? []),
  }
}

const add = (steps: Map<string, PlanStep[]>, step: PlanStep) =>
  steps.set(step.table.name, [...(steps.get(step.table.name) ?? []), step])

const idOf = ({ values }: DiscoveredRow) => String(values.id)

/** Whether a value is the id of a person who is being erased: those whose own row was discovered. */
function isOf(value: unknown, discovered: readonly DiscoveredTable[]): boolean {
  return discovered.some(
    ({ table, rows }) =>
      personPathsOf(table).some(({ via }) => via === 'itself') && rows.some(({ values }) => values.id === value),
  )
}

interface TableAction {
  action: PlannedAction
  assignments: PlanStep['assignments']
  hold: PlanItem['hold']
}

/** What happens to rows that are about the person alone. */
function actionOf(table: DeclaredTable, rows: readonly DiscoveredRow[], facts: PlanFacts): TableAction {
  const { declaration } = table
  const accountColumns = subjectsOf(declaration).flatMap((path) =>
    path.kind === 'account' && path.via === 'column' ? [path.column] : [],
  )
  const personal = [...table.columns].filter(([name, column]) => column.personal && !accountColumns.includes(name))
  const links = personPathsOf(table).flatMap((path) => (path.via === 'column' ? [path.column] : []))
  if (declaration.outlivesSubject) {
    if (declaration.appendOnly) return { action: 'keep', assignments: null, hold: accountability(table, facts) }
    const mayClear = writersOf(table, 'update').includes('rights')
    const changeable = mayClear ? links.filter((name) => isChangeable(table, name)) : []
    if (personal.length > 0 && !mayClear) return { action: 'delete', assignments: null, hold: null }
    if (personal.length === 0 && changeable.length === 0)
      return { action: 'keep', assignments: null, hold: accountability(table, facts) }
    return { action: 'clear', assignments: cleared([...personal.map(([name]) => name), ...changeable]), hold: null }
  }
  const erasures = new Map(personal.map(([name, column]) => [name, (column.personal && column.erasure) || 'delete']))
  const holds = [...erasures].flatMap(([name, erasure]) => (isHold(erasure) ? [{ name, hold: erasure.hold }] : []))
  if (holds.length > 0)
    return {
      action: 'keep',
      assignments: assign(
        [...erasures].filter(([, erasure]) => !isHold(erasure)),
        links,
      ),
      hold: longestHold(holds, rows, facts),
    }
  if ([...erasures.values()].some((erasure) => typeof erasure === 'object'))
    return { action: 'anonymise', assignments: assign([...erasures], links), hold: null }
  if (erasures.size > 0 && [...erasures.values()].every((erasure) => erasure === 'clear'))
    return { action: 'clear', assignments: assign([...erasures], links), hold: null }
  return { action: 'delete', assignments: null, hold: null }
}

const isHold = (erasure: ErasureAction): erasure is { hold: string } => typeof erasure === 'object' && 'hold' in erasure
const cleared = (columns: readonly string[]) => columns.map((column) => ({ column, value: null }))
const assign = (erasures: [string, ErasureAction][], links: readonly string[]) => [
  ...erasures.map(([column, erasure]) => ({
    column,
    value: typeof erasure === 'object' && 'anonymous' in erasure ? erasure.anonymous : null,
  })),
  ...cleared(links),
]

function isChangeable(table: DeclaredTable, name: string): boolean {
  const column = table.columns.get(name)
  return column !== undefined && !column.personal && column.changeable === true
}

/** Two holds on one datum: the longest counts (HOLD-3). Rows count from the day on which they were recorded. */
function longestHold(
  holds: readonly { hold: string }[],
  rows: readonly DiscoveredRow[],
  facts: PlanFacts,
): PlanItem['hold'] {
  const ends = holds.flatMap(({ hold }) => {
    const rule = getHoldRule(hold, facts.today)
    return rows.map(({ values }) => {
      const recorded = recordedDay(values.recorded_at, facts)
      const until = lastDayKept(rule, { start: recorded, financialYearEnd: `${recorded.slice(0, 4)}-12-31` })
      return { law: `${rule.law} ${rule.section}`, until }
    })
  })
  return ends.reduce((longest, end) => (end.until > longest.until ? end : longest))
}

/** Proof that the law was followed (article 5(2)) stays for the table's own period: ids and counts, which lead nowhere. */
function accountability(table: DeclaredTable, { today }: PlanFacts): PlanItem['hold'] {
  return { law: 'GDPR article 5(2)', until: addPeriod(today, table.declaration.retention.keep) }
}

function recordedDay(value: unknown, { today, timeZone }: PlanFacts): string {
  if (value instanceof Date) return dayInZone(value, timeZone)
  return typeof value === 'string' ? dayInZone(new Date(value), timeZone) : today
}

import { addPeriod } from '@diskret/legal-deadlines'
import { getTableColumns, getTableName } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import { type DeclaredTable, subjectsOf } from '../../declarations/personal-table.ts'
import { writersOf } from '../../declarations/readable-columns.ts'
import type { RetentionRule } from '../../declarations/retention-rules.ts'
import type { Purpose } from '../../purposes/purposes.ts'

/** The column in which a table keeps the fact from which its period runs. */
const startColumns: Partial<Record<RetentionRule['start'], readonly string[]>> = {
  recorded: ['recorded_at', 'at', 'received_at', 'created_at', 'since'],
  ended: ['ended_at'],
  sent: ['sent_at'],
  'import-ended': ['ended_at'],
  'case-closed': ['closed_at', 'answered_at'],
}

/** Starts that are nobody's date: rows go with their person, their account, the installation, or by the ledger's review. */
const goesWithOthers: readonly RetentionRule['start'][] = [
  'person-erased',
  'last-basis-closed',
  'account-closed',
  'installation-ended',
]

/** What refers to the rows that go, and what becomes of it. */
export interface Referrer {
  table: string
  column: string
  /** Links go with the row, a column that may be empty is emptied, a closed case goes too; else the row has to stay. */
  becomes: 'deleted' | 'emptied' | 'deleted-if-closed' | 'in-the-way'
}

/** How a table is swept when its period has ended. */
export interface TableSweep {
  table: DeclaredTable
  /** A condition of SQL on the row `t`, with `$1` for the first moment that is kept. */
  ended: string
  /** The purpose under which rows may be deleted; null where no role may, and a function of the owner's does. */
  role: Purpose | null
  /** Whole months go at once (audit). */
  wholeMonths: boolean
  referrers: Referrer[]
}

/**
 * How each declared table is swept, from its rule of retention alone (RET-1, RET-3).
 * @returns the sweep; `with-others` where rows go with their person, account or parent; null where nothing would ever end them
 */
export function sweepOf(table: DeclaredTable, tables: readonly DeclaredTable[]): TableSweep | 'with-others' | null {
  const { retention, appendOnly } = table.declaration
  if (goesWithOthers.includes(retention.start) || table.name === 'ledger_entries') return 'with-others'
  const column = startColumns[retention.start]?.find((name) => table.columns.has(name))
  const links = tables.flatMap((other) =>
    subjectsOf(other.declaration).flatMap((path) => (path.via === 'link' && path.link === table.name ? [other] : [])),
  )
  if (!column && links.length > 0) return 'with-others'
  const imports = tables.find(({ name }) => name === 'imports')
  const ofImport = !column && retention.start === 'import-ended' && table.columns.has('import_id') && imports
  if (!column && !ofImport) return null
  const deleters = writersOf(table, 'delete')
  return {
    table,
    ended: column
      ? `t."${column}" < $1::timestamptz`
      : 'exists (select from diskret.imports i where i.id = t.import_id and i.ended_at < $1::timestamptz)',
    role: deleters.includes('rights') ? 'rights' : (deleters[0] ?? null),
    wholeMonths: appendOnly === true,
    referrers: tables.flatMap((other) => referrersOf(table, other)),
  }
}

function referrersOf(table: DeclaredTable, other: DeclaredTable): Referrer[] {
  const isLink = subjectsOf(table.declaration).some((path) => path.via === 'link' && path.link === other.name)
  const { foreignKeys } = getTableConfig(other.table as unknown as PgTable)
  const columns = Object.values(getTableColumns(other.table as unknown as PgTable)) as PgColumn[]
  return foreignKeys
    .filter((key) => getTableName(key.reference().foreignTable) === table.name)
    .map((key) => {
      const name = key.reference().columns[0]!.name
      const declared = other.columns.get(name)
      const mayBeEmpty = !columns.find((column) => column.name === name)?.notNull
      const mayChange = declared !== undefined && !declared.personal && declared.changeable === true
      if (isLink) return { table: other.name, column: name, becomes: 'deleted' as const }
      if (mayBeEmpty && mayChange) return { table: other.name, column: name, becomes: 'emptied' as const }
      return {
        table: other.name,
        column: name,
        becomes: other.columns.has('closed_at') ? ('deleted-if-closed' as const) : ('in-the-way' as const),
      }
    })
}

/**
 * The first day that is kept today.
 * @param wholeMonths cut at the beginning of the month
 */
export function firstDayKept(today: string, keep: string, wholeMonths: boolean): string {
  const day = addPeriod(today, `-${keep}`)
  return wholeMonths ? `${day.slice(0, 8)}01` : day
}

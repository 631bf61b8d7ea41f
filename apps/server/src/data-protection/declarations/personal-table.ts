import { type BuildColumns, getTableName } from 'drizzle-orm'
import {
  integer,
  type PgColumnBuilderBase,
  type PgTableExtraConfigValue,
  type PgTableWithColumns,
  pgSchema,
  timestamp,
} from 'drizzle-orm/pg-core'
import { type DeclaredColumn, technical } from './columns.ts'
import type { ColumnDeclaration, SubjectPath, TableDeclaration } from './declaration.ts'

/** Every table of Diskret is in this schema; a login outside the door may not even look into it. */
export const diskretSchema = pgSchema('diskret')

const carriedColumns = () => ({
  /** The purposes that all subjects of the row permit, as bits; only definer triggers write it. */
  permittedPurposes: technical(integer('permitted_purposes').notNull().default(0)),
  /** Those of them that end at no date; the others end at `permitted_until`, for nothing has to happen for a permission to end. */
  lastingPurposes: technical(integer('lasting_purposes').notNull().default(0)),
  permittedUntil: technical(timestamp('permitted_until', { withTimezone: true })),
})
type CarriedColumns = ReturnType<typeof carriedColumns>

type Builders<Columns extends Record<string, DeclaredColumn>> = {
  [Name in keyof Columns]: Columns[Name]['builder']
}

/** A Drizzle table all of whose columns are declared. */
export type PersonalTable<Name extends string, Columns extends Record<string, DeclaredColumn>> = PgTableWithColumns<{
  name: Name
  schema: 'diskret'
  columns: BuildColumns<Name, Builders<Columns>, 'pg'>
  dialect: 'pg'
}>

/** What a declared table is, for those who derive something from it. */
export interface DeclaredTable {
  name: string
  declaration: TableDeclaration
  /** Declarations by the column's name in PostgreSQL, in the order of the table. */
  columns: Map<string, ColumnDeclaration>
  /** Names in TypeScript by names in PostgreSQL. */
  properties: Map<string, string>
  table: AnyPersonalTable
}

// The general type of Drizzle's tables, which carries no columns.
export type AnyPersonalTable = PgTableWithColumns<{
  name: string
  schema: string
  columns: Record<string, never>
  dialect: 'pg'
}>

const declaredTables = new WeakMap<object, DeclaredTable>()

/** @returns the paths of a table to its subjects, empty where it concerns nobody */
export function subjectsOf(declaration: TableDeclaration): readonly SubjectPath[] {
  return 'nobody' in declaration.subjects ? [] : declaration.subjects
}

/** @returns whether rows of the table are about registered persons, and so carry the bits of what these permit */
export function carriesPermission(declaration: TableDeclaration): boolean {
  return !declaration.outlivesSubject && subjectsOf(declaration).some((path) => path.kind === 'person')
}

/**
 * Declares a table: whom its rows are about, and of each column what it holds and for what. Policies, grants, carried bits,
 * reports, erasure, notice and record are derived from this and written nowhere else.
 * @param name plural, snake_case
 * @param columns each wrapped in `personal()` or `technical()`; others do not compile
 * @param declaration subjects, retention, who writes
 * @param extra indexes and constraints, as of `pgTable`
 * @returns a Drizzle table
 */
export function personalTable<Name extends string, Columns extends Record<string, DeclaredColumn>>(
  name: Name,
  columns: Columns,
  declaration: TableDeclaration &
    ({ subjects: { nobody: string } | readonly SubjectPath<'account'>[] } | { outlivesSubject: string }),
  extra?: (table: BuildColumns<Name, Builders<Columns>, 'pg'>) => PgTableExtraConfigValue[],
): PersonalTable<Name, Columns>
export function personalTable<Name extends string, Columns extends Record<string, DeclaredColumn>>(
  name: Name,
  columns: Columns,
  declaration: TableDeclaration & { subjects: readonly SubjectPath[] },
  extra?: (table: BuildColumns<Name, Builders<Columns & CarriedColumns>, 'pg'>) => PgTableExtraConfigValue[],
): PersonalTable<Name, Columns & CarriedColumns>
export function personalTable(
  name: string,
  columns: Record<string, DeclaredColumn>,
  declaration: TableDeclaration,
  extra?: (table: never) => PgTableExtraConfigValue[],
): unknown {
  const all = carriesPermission(declaration) ? { ...columns, ...carriedColumns() } : columns
  const builders = Object.fromEntries(Object.entries(all).map(([key, column]) => [key, column.builder])) as Record<
    string,
    PgColumnBuilderBase
  >
  const table = diskretSchema.table(name, builders, extra as never) as unknown as AnyPersonalTable
  const built = table as unknown as Record<string, { name: string }>
  const names = Object.keys(all).map((key) => [built[key]!.name, key] as const)
  declaredTables.set(table, {
    name: getTableName(table),
    declaration,
    columns: new Map(names.map(([column, key]) => [column, all[key]!.declaration])),
    properties: new Map(names),
    table,
  })
  return table
}

/**
 * @param table a table made by `personalTable`
 * @returns its declaration
 * @throws Error for any other table
 */
export function declarationOf(table: object): DeclaredTable {
  const declared = declaredTables.get(table)
  if (!declared) throw new Error('the table was not made by personalTable')
  return declared
}

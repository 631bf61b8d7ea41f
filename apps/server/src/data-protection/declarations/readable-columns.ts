import {
  type AccessRole,
  desks,
  maskOf,
  type Purpose,
  purposeNames,
  purposes,
  purposesOf,
} from '../purposes/purposes.ts'
import type { ColumnDeclaration } from './declaration.ts'
import type { AnyPersonalTable, DeclaredTable } from './personal-table.ts'
import { carriesPermission, declarationOf } from './personal-table.ts'

/** Whoever is registered may see all that is held (article 15), so `rights` reads every personal column. */
export function readersOf(column: ColumnDeclaration): readonly Purpose[] {
  return column.personal ? [...new Set<Purpose>([...column.purposes, 'rights'])] : []
}

/**
 * The purposes that read anything in the table: those that need a personal column, those that the declaration names, and for a
 * table without personal columns (settings, texts, links) those that write it.
 */
export function tablePurposes(table: DeclaredTable): Purpose[] {
  const found = new Set<Purpose>(table.declaration.readers)
  for (const column of table.columns.values()) for (const purpose of readersOf(column)) found.add(purpose)
  if (found.size === 0) for (const purpose of table.declaration.writes?.insert ?? []) found.add(purpose)
  if (!table.declaration.readers) found.add('rights')
  return purposeNames.filter((purpose) => found.has(purpose))
}

/** @returns the bits that rows of the table carry: only those of purposes that read something in it */
export function tableMask(table: DeclaredTable): number {
  return maskOf(tablePurposes(table))
}

/** @returns the bits of a role that count in this table */
export function roleMask(table: DeclaredTable, role: AccessRole): number {
  return maskOf(purposesOf(role)) & tableMask(table)
}

/** @returns names (in PostgreSQL) of the columns that a role reads, empty when the table is closed to it */
export function readableColumnNames(table: DeclaredTable, role: AccessRole): string[] {
  const working = purposesOf(role)
  const open = tablePurposes(table).some((purpose) => working.includes(purpose))
  if (!open) return []
  return [...table.columns]
    .filter(([, column]) => !column.personal || readersOf(column).some((purpose) => working.includes(purpose)))
    .map(([name]) => name)
}

/**
 * The columns of a table that a role may read, to be named in every select: PostgreSQL refuses a whole statement for one
 * column that is not granted, so a bare `select()` or `returning()` fails.
 * @param table a table made by `personalTable`
 * @returns an object for `tx.select(readable(people, 'customer')).from(people)`
 */
export function readable<Table extends object>(table: Table, role: AccessRole): Pick<Table, ColumnKeys<Table>> {
  const declared = declarationOf(table)
  const entries = readableColumnNames(declared, role).map((name) => {
    const property = declared.properties.get(name)!
    return [property, (table as unknown as AnyPersonalTable & Record<string, unknown>)[property]]
  })
  return Object.fromEntries(entries) as Pick<Table, ColumnKeys<Table>>
}
type ColumnKeys<Table> = Exclude<
  keyof Table,
  '_' | '$inferSelect' | '$inferInsert' | 'getSQL' | 'shouldOmitSQLParens' | 'enableRLS'
>

/** @returns the purposes that may insert, update or delete rows of the table */
export function writersOf(table: DeclaredTable, act: 'insert' | 'update' | 'delete'): readonly Purpose[] {
  const stated = table.declaration.writes?.[act]
  if (table.declaration.appendOnly && act !== 'insert') return []
  if (stated) return stated
  if (act === 'delete') return ['rights']
  return tablePurposes(table).filter((purpose) => purpose !== 'legal-obligation' && purpose !== 'security')
}

/**
 * Refuses declarations from which no lawful database can be derived.
 * @returns sentences that name table and column, empty when all is well
 */
export function faultsOfDeclarations(tables: readonly DeclaredTable[]): string[] {
  const faults: string[] = []
  const byName = new Map(tables.map((table) => [table.name, table]))
  for (const table of tables) {
    const inTable = tablePurposes(table)
    for (const [desk, { purposes: working }] of Object.entries(desks)) {
      const counting = working.filter((purpose) => inTable.includes(purpose))
      for (const [name, column] of table.columns) {
        const readers = readersOf(column).filter((purpose) => (working as readonly Purpose[]).includes(purpose))
        if (readers.length > 0 && readers.length < counting.length)
          faults.push(
            `${table.name}.${name}: ${desk} would read it for ${counting.join(' and ')}, though only ${readers.join(', ')} may; put it into a table of its own`,
          )
      }
    }
    const paths = 'nobody' in table.declaration.subjects ? [] : table.declaration.subjects
    for (const path of paths) {
      if ((path.via === 'column' || path.via === 'parent') && !table.columns.has(path.column))
        faults.push(`${table.name}: the subject column ${path.column} does not exist`)
      if (path.via === 'parent' && !byName.has(path.parent))
        faults.push(`${table.name}: its parent ${path.parent} is not declared`)
      if (path.via === 'link' && !byName.get(path.link)?.columns.has(path.subject))
        faults.push(`${table.name}: its link table ${path.link} has no column ${path.subject}`)
    }
    const holdsPersonal = [...table.columns.values()].some((column) => column.personal)
    if (holdsPersonal && paths.length === 0) faults.push(`${table.name}: holds personal data, yet concerns nobody`)
    if (carriesPermission(table.declaration) && !table.columns.has('id'))
      faults.push(`${table.name}: rows that carry permission need an id`)
  }
  for (const purpose of purposeNames)
    if (purposeNames.filter((other) => purposes[other].bit === purposes[purpose].bit).length > 1)
      faults.push(`purpose ${purpose}: its bit is used twice`)
  return faults
}

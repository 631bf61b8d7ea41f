import { getTableName, type Table } from 'drizzle-orm'
import type { SubjectKind, SubjectPath } from './declaration.ts'

/** The row itself is the data subject. */
export function itself<Kind extends SubjectKind>(kind: Kind): SubjectPath<Kind>[] {
  return [{ kind, via: 'itself' }]
}

/** A column of the row (its name in PostgreSQL) holds the id of the data subject; empty means that there is none. */
export function byColumn<Kind extends SubjectKind>(kind: Kind, column: string): SubjectPath<Kind> {
  return { kind, via: 'column', column }
}

/** The row belongs to a row of a declared table, whose subjects are its own. */
export function byParent<Kind extends SubjectKind>(kind: Kind, column: string, parent: Table): SubjectPath<Kind> {
  return { kind, via: 'parent', column, parent: getTableName(parent) }
}

/**
 * A link table names the data subjects of the row.
 * @param link name of the declared link table (a name, since it refers back to this table)
 * @param row its column that holds the id of this row
 * @param subject its column that holds the id of the subject
 */
export function byLink<Kind extends SubjectKind>(
  kind: Kind,
  link: string,
  row: string,
  subject: string,
): SubjectPath<Kind> {
  return { kind, via: 'link', link, row, subject }
}

/** The rows concern no living person, and why: companies, settings, hashes whose key lies apart. */
export function nobody(why: string): { nobody: string } {
  return { nobody: why }
}

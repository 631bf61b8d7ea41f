import type { SubjectPath } from '../declarations/declaration.ts'
import { type DeclaredTable, subjectsOf } from '../declarations/personal-table.ts'

/**
 * The condition by which rows of a table are about a person, with `$1` for the person's id: over every declared path, also
 * through parents and link tables. Discovery, erasure and reports all find rows by it.
 * @param table any declared table
 * @param tables all declared tables, for parents
 * @param row alias of the table in the query
 * @returns SQL, or null when the table is about no person
 */
export function rowsOfPerson(table: DeclaredTable, tables: readonly DeclaredTable[], row = 't'): string | null {
  const paths = subjectsOf(table.declaration).filter(({ kind }) => kind === 'person')
  if (paths.length === 0) return null
  return paths.map((path) => condition(path, tables, row)).join(' or ')
}

function condition(path: SubjectPath, tables: readonly DeclaredTable[], row: string): string {
  if (path.via === 'itself') return `${row}.id = $1`
  if (path.via === 'column') return `${row}."${path.column}" = $1`
  // An array, computed once, keeps to the index where a joined subquery might not.
  if (path.via === 'link')
    return `${row}.id = any(array(select l."${path.row}" from diskret."${path.link}" l where l."${path.subject}" = $1))`
  const parent = tables.find(({ name }) => name === path.parent)
  const inner = parent ? rowsOfPerson(parent, tables, `${row}p`) : null
  if (!inner) throw new Error(`the parent ${path.parent} leads to no person`)
  return `${row}."${path.column}" = any(array(select ${row}p.id from diskret."${path.parent}" ${row}p where ${inner}))`
}

import type { SubjectPath } from '../declarations/declaration.ts'
import { type DeclaredTable, subjectsOf } from '../declarations/personal-table.ts'

/** How rows of a table are asked for whom they are about; conditions of SQL on the alias given. */
export interface SubjectConditions {
  /** True where at least one path leads to one of the persons. */
  leadsTo: string
  /** True where at least one path leads to somebody else as well. */
  leadsElsewhere: string
}

/** @returns the paths of a table to registered persons; those to accounts are another matter */
export function personPathsOf(table: DeclaredTable): SubjectPath[] {
  return subjectsOf(table.declaration).filter(({ kind }) => kind === 'person')
}

/**
 * The conditions by which rows of a table lead to persons, from its declared paths.
 * @param tables all declared tables, for paths that go over a parent or a link
 * @param row alias of the row
 * @param ids the persons, as a piece of SQL of type uuid[]
 * @returns null where no path of the table leads to a person
 */
export function subjectConditions(
  table: DeclaredTable,
  tables: readonly DeclaredTable[],
  row: string,
  ids: string,
): SubjectConditions | null {
  const byName = new Map(tables.map((one) => [one.name, one]))
  const paths = personPathsOf(table)
  if (paths.length === 0) return null
  const each = paths.map((path) => conditionsOfPath(path, byName, row, ids, [table.name]))
  return {
    leadsTo: either(each.map((one) => one.leadsTo)),
    leadsElsewhere: either(each.map((one) => one.leadsElsewhere)),
  }
}

function conditionsOfPath(
  path: SubjectPath,
  byName: ReadonlyMap<string, DeclaredTable>,
  row: string,
  ids: string,
  behind: readonly string[],
): SubjectConditions {
  if (path.via === 'itself') return { leadsTo: `${row}.id = any(${ids})`, leadsElsewhere: 'false' }
  if (path.via === 'column')
    return {
      leadsTo: `${row}."${path.column}" = any(${ids})`,
      leadsElsewhere: `(${row}."${path.column}" is not null and ${row}."${path.column}" <> all(${ids}))`,
    }
  if (path.via === 'link') {
    const alias = `${row}_l`
    const from = `select from diskret."${path.link}" ${alias} where ${alias}."${path.row}" = ${row}.id and ${alias}."${path.subject}"`
    return {
      // A subquery that names its rows is driven by the index of the subject; `exists` would walk the whole table.
      leadsTo: `${row}.id in (select ${alias}."${path.row}" from diskret."${path.link}" ${alias} where ${alias}."${path.subject}" = any(${ids}))`,
      leadsElsewhere: `exists (${from} <> all(${ids}))`,
    }
  }
  const parent = byName.get(path.parent)
  if (!parent || behind.includes(parent.name)) throw new Error(`${path.parent}: is no parent that leads to a person`)
  const alias = `${row}_p`
  const above = personPathsOf(parent).map((one) => conditionsOfPath(one, byName, alias, ids, [...behind, parent.name]))
  const within = (condition: string) =>
    `${row}."${path.column}" in (select ${alias}.id from diskret."${parent.name}" ${alias} where ${condition})`
  return {
    leadsTo: within(either(above.map((one) => one.leadsTo))),
    leadsElsewhere: `(${row}."${path.column}" is not null and ${within(either(above.map((one) => one.leadsElsewhere)))})`,
  }
}

const either = (conditions: string[]) => (conditions.length === 0 ? 'false' : `(${conditions.join(' or ')})`)

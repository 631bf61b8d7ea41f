import { declarationOf, subjectsOf } from '../../../../data-protection/declarations/personal-table.ts'
import { tableMask } from '../../../../data-protection/declarations/readable-columns.ts'

/** An id of version 7 that sorts beside the person's, so that a batch's rows lie side by side in each index. */
export const besidePerson = '(left(b.person_id::text, 19) || substr(gen_random_uuid()::text, 20))::uuid'

/**
 * An INSERT whose rows carry what their person permits: the importer sets the bits itself, from the batch's, since a trigger
 * for each row would double its time. `recompute_permissions` then compares the persons of the batch with the one rule.
 * @param table the declared table
 * @param columns names in PostgreSQL
 * @param rows the select list for them, and what follows it: FROM batch b …
 */
export function insertCarrying(table: object, columns: readonly string[], list: string, rest: string): string {
  const declared = declarationOf(table)
  // A person carries all that they permit, a row about them only what is read in its table.
  const isPerson = subjectsOf(declared.declaration).some(({ via }) => via === 'itself')
  const mask = isPerson ? ~0 : tableMask(declared)
  return `insert into diskret.${declared.name} (${columns.join(', ')}, permitted_purposes, lasting_purposes, permitted_until)
    select ${list}, b.permitted & ${mask}, b.lasting & ${mask}, b.ends ${rest}`
}

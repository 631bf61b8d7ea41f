import { inArray } from 'drizzle-orm'
import { staff } from '../../data-protection/accounts/tables.ts'
import type { Transaction } from '../../data-protection/door/door.ts'

/** An account as screens name it; the name is null once it is closed. */
export interface Colleague {
  id: string
  name: string | null
}

/** @returns the colleagues with these ids, by id; one that is unknown has no name */
export async function readColleagues(
  tx: Transaction,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => Colleague | null> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  const rows =
    wanted.length === 0
      ? []
      : await tx.select({ id: staff.id, name: staff.name }).from(staff).where(inArray(staff.id, wanted))
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (id) => (id === null ? null : { id, name: names.get(id) ?? null })
}

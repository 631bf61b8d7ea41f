import { declarationOf } from '../../data-protection/declarations/personal-table.ts'
import { tableMask } from '../../data-protection/declarations/readable-columns.ts'
import type { Transaction } from '../../data-protection/door/door.ts'

/** What a row about some persons carries. */
export interface CarriedPermission {
  permittedPurposes: number
  lastingPurposes: number
  permittedUntil: Date | null
}

/** @returns what a row carries that is about these persons; in all of which tables its bits are read */
export type CarryPermission = (ids: readonly string[], ...tables: object[]) => CarriedPermission

/**
 * Reads what persons permit, so that the importer writes it into their further rows at once: carried on later, each row and its
 * indexes would be written twice. Invented moments are whole milliseconds, as those of JavaScript.
 */
export async function readPermissions(tx: Transaction<'importer'>): Promise<CarryPermission> {
  const { rows } = await tx.client.query<{ id: string; permitted: number; lasting: number; ends: Date | null }>(
    'select id, permitted_purposes as permitted, lasting_purposes as lasting, permitted_until as ends from diskret.people',
  )
  const known = new Map(rows.map((row) => [row.id, row]))
  return (ids, ...tables) => {
    let permittedPurposes = tables.reduce<number>((mask, table) => mask & tableMask(declarationOf(table)), ~0)
    let lastingPurposes = permittedPurposes
    let permittedUntil: Date | null = null
    for (const id of ids) {
      const person = known.get(id)
      permittedPurposes &= person?.permitted ?? 0
      lastingPurposes &= person?.lasting ?? 0
      const ends = person?.ends ?? null
      if (ends !== null && (permittedUntil === null || ends < permittedUntil)) permittedUntil = ends
    }
    return { permittedPurposes, lastingPurposes, permittedUntil }
  }
}

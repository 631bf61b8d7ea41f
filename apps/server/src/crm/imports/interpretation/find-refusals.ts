import { type ConsentReading, isRefusal, stricterReading } from './cells/read-consent.ts'
import type { InterpretedRow } from './interpreted-row.ts'

type Refusal = 'refused' | 'erasure-requested'

/**
 * The strictest refusal that binds each row: its own, one of another record of its person, or one of a record with the same
 * address and name or the same number and name, even where that record itself was rejected for a fault. A refusal without a
 * name binds everybody at its address.
 * @param rows of one import
 * @param firstRow the person of each row, as found
 */
export function findRefusals(rows: InterpretedRow[], firstRow: number[]): (Refusal | undefined)[] {
  const byKey = new Map<string, Refusal>()
  const byPerson = new Map<number, Refusal>()
  for (const [index, row] of rows.entries()) {
    if (row.outcome === 'skipped' || !isRefusal(row.consent)) continue
    for (const key of refusalKeys(row)) byKey.set(key, stricter(byKey.get(key), row.consent))
    const person = firstRow[index] ?? -1
    if (person >= 0) byPerson.set(person, stricter(byPerson.get(person), row.consent))
  }
  if (byKey.size === 0 && byPerson.size === 0) return new Array(rows.length).fill(undefined)
  // What binds one record of a person binds all of them.
  for (const [index, row] of rows.entries()) {
    const person = firstRow[index] ?? -1
    if (person < 0) continue
    for (const key of bindingKeys(row)) {
      const refusal = byKey.get(key)
      if (refusal !== undefined) byPerson.set(person, stricter(byPerson.get(person), refusal))
    }
  }
  return rows.map((_, index) => byPerson.get(firstRow[index] ?? -1))
}

function stricter(before: Refusal | undefined, refusal: Refusal): Refusal {
  return before === undefined ? refusal : (stricterReading(before, refusal) as Refusal)
}

/** Keys under which a refusing record is remembered. */
function refusalKeys({ keys }: InterpretedRow): string[] {
  const remembered = [...keys.phonesAndName]
  for (const address of keys.emailsWithoutTag) {
    if (keys.shortName === null) remembered.push(`${address}|*`)
    else remembered.push(`${address}|${keys.shortName}`, `${address}|?`)
  }
  return remembered
}

/** Keys by which a record may be bound: its name at the address, anybody's there, and without a name any refusal there. */
function bindingKeys({ keys }: InterpretedRow): string[] {
  const binding = [...keys.phonesAndName]
  for (const address of keys.emailsWithoutTag) {
    binding.push(`${address}|*`, keys.shortName === null ? `${address}|?` : `${address}|${keys.shortName}`)
  }
  return binding
}

/** Whether two records of one person say different things, the stricter of which holds. */
export function isConflict(own: ConsentReading | undefined, refusal: Refusal | undefined): boolean {
  return refusal !== undefined && (own === 'claimed' || own === 'claimed-with-trace')
}

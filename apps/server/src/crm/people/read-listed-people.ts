import { asc, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import { permittedPurposes } from '../../data-protection/people/explain-purposes.ts'
import { emailAddresses, people, phoneNumbers } from '../../data-protection/people/tables.ts'
import type { Purpose } from '../../data-protection/purposes/purposes.ts'
import { entityTag } from '../../platform/http/entity-tag.ts'
import { readCurrentPositions } from '../companies/read-current-positions.ts'
import type { Colleague } from './read-colleagues.ts'
import { type PurposeState, readPersonStates } from './read-person-states.ts'
import { readPersonWork } from './read-person-work.ts'

/** A person as lists and searches show them. */
export interface ListedPerson {
  id: string
  name: string
  kind: string
  country: string | null
  /** Of the main position that has not ended. */
  company: string | null
  companyId: string | null
  title: string | null
  emails: string[]
  phones: string[]
  /** Those of the permission purposes that are open now. */
  purposes: Purpose[]
  /** The same with channels and ends, and whom an answer is awaited from. */
  states: PurposeState[]
  city: string | null
  owner: Colleague | null
  /** Empty for a role that reads no tags. */
  tags: string[]
  /** The first open task. */
  nextTask: { id: string; title: string; dueOn: string | null } | null
  /** ISO 8601 with microseconds. */
  lastContactAt: string | null
  /** Of the record, with microseconds. */
  recordedAt: string
  etag: string
}

/**
 * Reads people for a list: a few columns of each, by a few queries for the whole page.
 * @param ids in the order of the list; who is hidden from the role is left out
 */
export async function readListedPeople(tx: Transaction, ids: readonly string[], now: Date): Promise<ListedPerson[]> {
  if (ids.length === 0) return []
  const wanted = [...ids]
  const rows = await tx
    .select({
      id: people.id,
      name: people.name,
      kind: people.kind,
      country: people.country,
      version: people.version,
      recordedAt: sql<string>`to_char(${people.recordedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
      permitted_purposes: people.permittedPurposes,
      lasting_purposes: people.lastingPurposes,
      permitted_until: people.permittedUntil,
    })
    .from(people)
    .where(inArray(people.id, wanted))
  const addresses = await tx
    .select({ personId: emailAddresses.personId, value: emailAddresses.address })
    .from(emailAddresses)
    .where(inArray(emailAddresses.personId, wanted))
    .orderBy(asc(emailAddresses.position), asc(emailAddresses.id))
  const numbers = await tx
    .select({ personId: phoneNumbers.personId, value: phoneNumbers.number })
    .from(phoneNumbers)
    .where(inArray(phoneNumbers.personId, wanted))
    .orderBy(asc(phoneNumbers.position), asc(phoneNumbers.id))
  const positions = await readCurrentPositions(tx, wanted)
  const work = await readPersonWork(tx, wanted)
  const states = await readPersonStates(tx, rows, now)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return wanted.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const position = positions.find(({ personId }) => personId === id)
    return [
      {
        id,
        name: row.name,
        kind: row.kind,
        country: row.country,
        company: position?.name ?? null,
        companyId: position?.id ?? null,
        title: position?.title ?? work.of(id).title,
        emails: addresses.filter(({ personId }) => personId === id).map(({ value }) => value),
        phones: numbers.filter(({ personId }) => personId === id).map(({ value }) => value),
        purposes: permittedPurposes(row, now),
        states: states.get(id) ?? [],
        ...work.shown(id),
        recordedAt: row.recordedAt,
        etag: entityTag(id, row.version),
      },
    ]
  })
}

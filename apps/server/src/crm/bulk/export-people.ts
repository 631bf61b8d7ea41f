import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import { disclosures } from '../../data-protection/audit/tables.ts'
import { actorId } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import type { Services } from '../../data-protection/services.ts'
import { writeCsv } from '../../platform/files/write-csv.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { type ListedPerson, readListedPeople } from '../people/read-listed-people.ts'

/** What a file of people may hold; a list that somebody takes out holds no more than was asked for. */
export const exportColumns = ['name', 'title', 'company', 'email', 'phone', 'city', 'country', 'owner', 'tags'] as const
export type ExportColumn = (typeof exportColumns)[number]

const cells: Record<ExportColumn, (row: ListedPerson) => string | null> = {
  name: ({ name }) => name,
  title: ({ title }) => title,
  company: ({ company }) => company,
  email: ({ emails }) => emails[0] ?? null,
  phone: ({ phones }) => phones[0] ?? null,
  city: ({ city }) => city,
  country: ({ country }) => country,
  owner: ({ owner }) => owner?.name ?? null,
  tags: ({ tags }) => tags.join(', '),
}

/**
 * One step of a file of people, as CSV that is safe against formulas. Each person on it may ask what it was for: it is a
 * disclosure, with its reason, in the same transaction (ACC-5).
 * @param withHeader for the first step
 */
export async function exportPeople(
  tx: Transaction,
  services: Pick<Services, 'clock'>,
  ids: readonly string[],
  columns: readonly ExportColumn[],
  reason: string,
  withHeader: boolean,
): Promise<string> {
  const rows = await readListedPeople(tx, ids, services.clock.now())
  const taken = rows.map(({ id }) => id)
  if (taken.length > 0)
    await tx.insert(disclosures).values(
      taken.map((personId) => ({
        id: newId(),
        personId,
        recipient: 'CSV file',
        what: 'list of people',
        purpose: tx.role,
        reason,
        actor: actorId(tx.actor),
      })),
    )
  await recordAudit(tx, { action: 'export', details: { people: taken.length, columns: [...columns] } })
  const lines = [
    ...writeCsv(
      [...columns],
      rows.map((row) => columns.map((column) => cells[column](row))),
      { byteOrderMark: withHeader, separator: ';' },
    ),
  ]
  return (withHeader ? lines : lines.slice(1)).join('')
}

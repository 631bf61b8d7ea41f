import type { PoolClient } from 'pg'
import { openWaiting } from '../../../data-protection/invitations/waiting-content.ts'
import type { Keyring } from '../../../platform/keyring/keyring.ts'
import type { ReportEntry } from '../interpretation/to-report.ts'

interface ReportRow {
  position: number
  sheet: string | null
  line: number
  outcome: ReportEntry['outcome']
  reason: string | null
  duplicate_of: number | null
  warnings: string[]
  consent: string | null
  basis: boolean
  person_id: string | null
  email: string | null
  phone: string | null
  given: string | null
  surname: string | null
  waiting: Buffer | null
  flags: string[] | null
  found: boolean
}

const pageSize = 2000

const rowColumns = `r.position, r.sheet, r.line, r.outcome, r.reason, r.duplicate_of, r.warnings, r.consent, r.basis, r.person_id`
const page = 'where r.import_id = $1 and r.position > $2 order by r.position limit $3'

/** While the run lasts, the values are those of the file. */
const fromStaging = `select ${rowColumns}, s.email, s.phones[1] as phone, s.given_name as given, s.family_name as surname,
    null::bytea as waiting, true as found, s.held_categories as flags
  from diskret.import_rows r join diskret.import_staging s on s.import_id = r.import_id and s.position = r.position ${page}`

/** Afterwards they are read from the persons, as these then stand. */
const fromPeople = `select ${rowColumns},
    (select e.address from diskret.email_addresses e where e.person_id = p.id order by e.position, e.id limit 1) as email,
    (select n.number from diskret.phone_numbers n where n.person_id = p.id order by n.position, n.id limit 1) as phone,
    p.given_name as given, p.family_name as surname, i.waiting, p.id is not null as found,
    (select h.categories from diskret.held_texts h where h.import_id = r.import_id and h.position = r.position) as flags
  from diskret.import_rows r
    left join diskret.people p on p.id = r.person_id and r.outcome = 'accepted'
    left join diskret.invitations i on i.person_id = p.id and i.state = 'open' ${page}`

/**
 * The report of an import, page by page: one entry for each row, in the order of the file.
 * @param from whether the values are the file's (while they are staged) or the persons'
 * @param keyring opens what waits beside an invitation; without it a number that waits is left out
 */
export async function* reportRows(
  client: PoolClient,
  importId: string,
  from: 'staging' | 'people',
  keyring?: Keyring,
): AsyncGenerator<ReportEntry[], void> {
  for (let last = -1; ; ) {
    const found = await reportPage(client, importId, from, last, keyring)
    if (found.entries.length === 0) return
    last = found.last
    yield found.entries
  }
}

/**
 * One page of the report.
 * @param after place of the row behind which it begins; -1 for the first
 * @returns the entries, none at the end, and the place of the last row
 */
export async function reportPage(
  client: PoolClient,
  importId: string,
  from: 'staging' | 'people',
  after: number,
  keyring?: Keyring,
): Promise<{ entries: ReportEntry[]; last: number }> {
  const query = from === 'staging' ? fromStaging : fromPeople
  const { rows } = await client.query<ReportRow>(query, [importId, after, pageSize])
  return { entries: rows.map((row) => entryOf(row, keyring)), last: rows.at(-1)?.position ?? after }
}

function entryOf(row: ReportRow, keyring: Keyring | undefined): ReportEntry {
  const entry: ReportEntry = { line: row.line, outcome: row.outcome }
  if (row.sheet !== null) entry.sheet = row.sheet
  if (row.reason !== null) entry.reason = row.reason
  if (row.duplicate_of !== null) entry.duplicateOf = row.duplicate_of
  if (row.consent !== null) entry.consent = row.consent
  if (row.outcome !== 'accepted') return entry
  entry.warnings = row.warnings
  entry.basis = row.basis
  entry.noteFlags = row.flags ?? []
  if (!row.found) return entry
  entry.email = row.email
  entry.given = row.given
  entry.surname = row.surname
  if (row.waiting === null || row.person_id === null) entry.phone = row.phone
  else if (keyring !== undefined) entry.phone = openWaiting(keyring, row.person_id, row.waiting).phones?.[0] ?? null
  return entry
}

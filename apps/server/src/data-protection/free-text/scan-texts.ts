import { newId } from '../../platform/identifiers/new-id.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Transaction } from '../door/door.ts'
import type { Services } from '../services.ts'
import { leaveOutDismissed } from './leave-out-dismissed.ts'
import { digestOfText, readText, readTitle } from './read-text.ts'
import { type TextPlace, textPlaces } from './text-places.ts'

/** Which detector has read: a new number reads everything once more. */
export const detectorVersion = '2'

const batch = 500
/** In one look at what is due, so that nothing else waits for it. */
const most = 20_000
const system = { kind: 'system' } as const

/**
 * Reads declared free text that has not been read yet, and what was changed since it was read, and puts before the officer what may
 * be sensitive (SPE-6). Each batch notes how far it came, so it may be killed at any moment and run again.
 * @returns how many texts it found something in
 */
export async function scanTexts(services: Services): Promise<number> {
  let left = most
  let found = 0
  for (const place of textPlaces(services.tables))
    for (const scan of [scanChanged, scanOnward])
      while (left > 0) {
        const { read, flagged } = await services.door.forPurpose('rights', system, (tx) => scan(tx, services, place))
        left -= read
        found += flagged
        if (read < batch) break
      }
  return found
}

interface ReadRow {
  id: string
  text: string | null
  people: string[]
}

interface BatchRead {
  read: number
  flagged: number
}

const columnsOf = (place: TextPlace) =>
  `r.id, r."${place.column}" as text, array(select s.person_id from (${place.subjects}) s) as people`

/** What was written or changed since the scan went by: what a text no longer shows leaves the queue. */
async function scanChanged(tx: Transaction<'rights'>, { keyring }: Services, place: TextPlace): Promise<BatchRead> {
  const { rows: changed } = await tx.client.query<{ id: string; row_id: string }>(
    `select id, row_id from diskret.changed_texts where place = $1 order by id limit ${batch}`,
    [place.name],
  )
  if (changed.length === 0) return { read: 0, flagged: 0 }
  // Read after the list was: at least the change that is on it is seen.
  const { rows } = await tx.client.query<ReadRow>(
    `select ${columnsOf(place)} from diskret."${place.table}" r where r.id = any($1)`,
    [changed.map(({ row_id }) => row_id)],
  )
  const clean: string[] = []
  let flagged = 0
  for (const row of rows)
    if (row.text && (await note(tx, keyring, place, { ...row, text: row.text }))) flagged++
    else clean.push(row.id)
  await tx.client.query(
    'delete from diskret.text_findings where table_name = $1 and column_name = $2 and row_id = any($3)',
    [place.table, place.column, clean],
  )
  await tx.client.query('delete from diskret.changed_texts where id = any($1)', [changed.map(({ id }) => id)])
  await countFound(tx, place, flagged)
  return { read: changed.length, flagged }
}

async function scanOnward(tx: Transaction<'rights'>, { keyring }: Services, place: TextPlace): Promise<BatchRead> {
  const { rows: scans } = await tx.client.query<{ version: string; last_row: string | null }>(
    'select version, last_row from diskret.text_scans where place = $1 for update',
    [place.name],
  )
  const [scan] = scans
  const isNew = scan?.version !== detectorVersion
  const { rows } = await tx.client.query<ReadRow>(
    `select ${columnsOf(place)}
     from diskret."${place.table}" r where ($1::uuid is null or r.id > $1) order by r.id limit ${batch}`,
    [isNew ? null : (scan?.last_row ?? null)],
  )
  let flagged = 0
  for (const row of rows) if (row.text && (await note(tx, keyring, place, { ...row, text: row.text }))) flagged++
  await countFound(tx, place, flagged)
  const last = rows.at(-1)?.id ?? (isNew ? null : (scan?.last_row ?? null))
  await tx.client.query(
    `insert into diskret.text_scans as t (id, place, version, last_row, rows) values ($1, $2, $3, $4, $5)
     on conflict (place) do update set version = $3, last_row = $4, at = diskret.clock(),
       rows = case when t.version = $3 then t.rows + $5 else $5 end`,
    [newId(), place.name, detectorVersion, last, rows.length],
  )
  return { read: rows.length, flagged }
}

/** Counts alone: by them the officer sees how it goes from month to month. */
async function countFound(tx: Transaction<'rights'>, place: TextPlace, found: number): Promise<void> {
  if (found > 0) await recordAudit(tx, { action: 'list', details: { found, place: place.name } })
}

async function note(
  tx: Transaction<'rights'>,
  keyring: Services['keyring'],
  place: TextPlace,
  row: { id: string; text: string; people: string[] },
): Promise<boolean> {
  const found = (place.isShort ? readTitle : readText)(row.text, 'sweep').findings
  if (found.length === 0 || row.people.length === 0) return false
  const { categories } = await leaveOutDismissed(tx, keyring, row.text, found)
  if (categories.length === 0) return false
  const digest = digestOfText(keyring, row.text)
  for (const personId of row.people)
    await tx.client.query(
      `insert into diskret.text_findings (id, person_id, table_name, row_id, column_name, digest, categories)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (table_name, row_id, column_name, person_id) do update set digest = $6, categories = $7`,
      [newId(), personId, place.table, row.id, place.column, digest, categories],
    )
  return true
}

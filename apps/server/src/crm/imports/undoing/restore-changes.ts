import type { PoolClient } from 'pg'

const fields: Record<string, readonly string[]> = {
  people: ['given_name', 'family_name', 'country', 'title', 'external_id'],
}
const rows = [
  'phone_numbers',
  'email_addresses',
  'postal_addresses',
  'web_pages',
  'tags',
  'employments',
  'legal_bases',
  'consents',
] as const

/** What a withdrawal or an objection has closed since stays, so that no list opens it again (BAS-3). */
const stillOpen: Partial<Record<(typeof rows)[number], string>> = {
  legal_bases: 't.closed_at is null',
  consents: "t.status in ('ConsentGiven', 'RenewedConsentGiven')",
}

/**
 * Takes away what the run added to people who were here, and puts back what it filled, only where it still stands as the merge
 * left it. Who was invited before and loses the basis of this list is invited again, until the day they were.
 * @returns how many changes there were, and how many stand otherwise now and were left
 */
export async function restoreChanges(
  client: PoolClient,
  importId: string,
): Promise<{ restored: number; left: number }> {
  let restored = 0
  const { rows: all } = await client.query<{ n: number; people: string[] | null }>(
    `select count(*)::int as n, array_agg(distinct c.person_id) as people from diskret.import_changes c where c.import_id = $1`,
    [importId],
  )
  const count = ({ rowCount }: { rowCount: number | null }) => {
    restored += rowCount ?? 0
  }
  for (const [table, columns] of Object.entries(fields))
    for (const column of columns)
      count(
        await client.query(
          `update diskret.${table} t set ${column} = c.before, version = version + 1, changed_at = diskret.clock() from diskret.import_changes c
           where c.import_id = $1 and c.table_name = $2 and c.column_name = $3 and t.id = c.row_id and t.${column} = c.after`,
          [importId, table, column],
        ),
      )
  await client.query(
    `delete from diskret.note_people l using diskret.import_changes c, diskret.notes n
     where c.import_id = $1 and c.table_name = 'notes' and n.id = c.row_id and n.version = 1 and l.note_id = n.id`,
    [importId],
  )
  count(
    await client.query(
      `delete from diskret.notes n using diskret.import_changes c
       where c.import_id = $1 and c.table_name = 'notes' and n.id = c.row_id and n.version = 1`,
      [importId],
    ),
  )
  for (const table of rows)
    count(
      await client.query(
        `delete from diskret.${table} t using diskret.import_changes c where c.import_id = $1 and c.table_name = $2 and c.column_name is null and t.id = c.row_id
           and ${stillOpen[table] ?? 'true'}`,
        [importId, table],
      ),
    )
  count(await inviteAgain(client, importId))
  await client.query('delete from diskret.import_changes where import_id = $1', [importId])
  const people = all[0]?.people ?? []
  // Whose other bases have ended meanwhile rests on nothing now, and is not kept (PRI-1, BAS-9).
  await client.query(
    `update diskret.people p set due_for_erasure_on = diskret.today() where p.id = any($1) and p.due_for_erasure_on is null and ${withoutBasis}`,
    [people],
  )
  for (let start = 0; start < people.length; start += 200)
    await client.query('select diskret.recompute_permissions($1::uuid[])', [people.slice(start, start + 200)])
  return { restored, left: (all[0]?.n ?? 0) - restored }
}

const withoutBasis = `not exists (select from diskret.legal_bases l where l.person_id = p.id and l.closed_at is null and l.kind <> 'soft-opt-in' and l.purpose <> 'sensitive')`

async function inviteAgain(client: PoolClient, importId: string) {
  await client.query(
    `update diskret.people p set due_for_erasure_on = c.before::date from diskret.import_changes c
     where c.import_id = $1 and c.table_name = 'people' and c.column_name = 'due_for_erasure_on' and p.id = c.row_id
       and p.due_for_erasure_on is null and ${withoutBasis}`,
    [importId],
  )
  return client.query(
    `update diskret.invitations i set state = 'open' from diskret.import_changes c, diskret.people p
     where c.import_id = $1 and c.table_name = 'invitations' and i.id = c.row_id and i.state = 'agreed' and i.waiting is not null
       and p.id = i.person_id and ${withoutBasis}`,
    [importId],
  )
}

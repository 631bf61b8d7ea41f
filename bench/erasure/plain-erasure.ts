import type { Client } from 'pg'

const byPerson = [
  'email_addresses',
  'phone_numbers',
  'postal_addresses',
  'employments',
  'tags',
  'legal_bases',
  'consents',
  'notices',
  'invitations',
  'objections',
  'restrictions',
  'tasks',
]

/** What somebody would delete by hand: the rows of the person, and notes about nobody else. */
export async function erasePlainly(client: Client, id: string): Promise<void> {
  await client.query('begin')
  await client.query(
    `delete from plain.notes n where n.id in (select l.note_id from plain.note_people l where l.person_id = $1)
       and not exists (select from plain.note_people o where o.note_id = n.id and o.person_id <> $1)`,
    [id],
  )
  await client.query('delete from plain.note_people where person_id = $1', [id])
  for (const table of byPerson) await client.query(`delete from plain.${table} where person_id = $1`, [id])
  await client.query('delete from plain.people where id = $1', [id])
  await client.query('commit')
}

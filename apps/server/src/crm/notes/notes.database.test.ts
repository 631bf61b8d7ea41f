import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { legalBases } from '../../data-protection/consents/tables.ts'
import { people } from '../../data-protection/people/tables.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../../data-protection/testing/test-database.ts'
import { testServices } from '../../data-protection/testing/test-services.ts'
import { declarations } from '../../declarations.ts'
import { aCustomer } from '../people/builders.ts'
import { changeNote } from './change-note.ts'
import { deleteNote } from './delete-note.ts'
import { listNotes } from './list-notes.ts'
import { readNotes } from './read-notes.ts'
import { writeNote } from './write-note.ts'

const operator = { kind: 'operator' } as const
let database: TestDatabase
let services: Services
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
})
afterAll(() => closeTestDatabase(database))

const under = <Result>(
  work: Parameters<typeof services.door.forPurpose<AccessRole, Result>>[2],
  role: AccessRole = 'seller-desk',
) => services.door.forPurpose(role, operator, work)
const notesOf = async (person: string, role: AccessRole = 'seller-desk') =>
  (await under((tx) => listNotes(tx, services, { limit: 50, sort: '-recorded_at', person }), role)).items

describe('a note on two people', () => {
  test('stands with both, and is hidden when one of them closes [PRI-2, CON-31]', async () => {
    const [one, other] = [await aCustomer(services), await aCustomer(services)]
    const id = await under((tx) => writeNote(tx, services, { people: [one, other], text: 'Ringede om ordren' }))
    expect((await notesOf(one))[0]?.people.map((person) => person.id).sort()).toEqual([one, other].sort())
    expect(await notesOf(other)).toMatchObject([{ id, text: 'Ringede om ordren', author: 'operator' }])
    await under(async (tx) => {
      await tx.update(people).set({ dueForErasureOn: '2090-01-01' }).where(eq(people.id, other))
      await tx
        .update(legalBases)
        .set({ closedAt: sql`diskret.clock()`, closedReason: 'ended' })
        .where(eq(legalBases.personId, other))
    }, 'rights')
    expect(await notesOf(one)).toEqual([])
    expect(await notesOf(one, 'rights')).toHaveLength(1)
    await expect(under((tx) => changeNote(tx, services, id, undefined, { text: 'x' }))).rejects.toMatchObject({
      code: 'note-not-found',
    })
  })
})

test('a note about somebody hidden is refused, in the words of one that does not exist', async () => {
  const id = await aCustomer(services)
  await expect(
    under((tx) => writeNote(tx, services, { people: [id], text: 'x' }), 'prospecting'),
  ).rejects.toMatchObject({
    cause: { constraint: 'hidden_subject' },
  })
})

test('a note is changed with the tag that was read, and moves to others', async () => {
  const [one, other] = [await aCustomer(services), await aCustomer(services)]
  const id = await under((tx) => writeNote(tx, services, { people: [one], text: 'første' }))
  const [note] = await under((tx) => readNotes(tx, [id]))
  await under((tx) => changeNote(tx, services, id, note!.etag, { text: 'anden', people: [other] }))
  await expect(under((tx) => changeNote(tx, services, id, note!.etag, { text: 'tredje' }))).rejects.toMatchObject({
    kind: 'stale',
  })
  expect(await notesOf(one)).toEqual([])
  expect(await notesOf(other)).toMatchObject([{ text: 'anden' }])
})

test('a deleted note is gone, with its links', async () => {
  const [one, other] = [await aCustomer(services), await aCustomer(services)]
  const id = await under((tx) => writeNote(tx, services, { people: [one, other], text: 'væk' }))
  await under((tx) => deleteNote(tx, id, undefined))
  const { rows } = await database.owner.query(
    'select (select count(*) from diskret.notes where id = $1)::int as notes, (select count(*) from diskret.note_people where note_id = $1)::int as links',
    [id],
  )
  expect(rows).toEqual([{ notes: 0, links: 0 }])
  await expect(under((tx) => deleteNote(tx, id, undefined))).rejects.toMatchObject({ code: 'note-not-found' })
})

test('pages of notes join without gap or repetition, the newest first', async () => {
  const person = await aCustomer(services)
  for (let number = 1; number <= 5; number++)
    await under((tx) => writeNote(tx, services, { people: [person], text: `${number}` }))
  const found: string[] = []
  let cursor: string | undefined
  do {
    const page = await under((tx) => listNotes(tx, services, { limit: 2, sort: '-recorded_at', person, cursor }))
    found.push(...page.items.map(({ text }) => text))
    cursor = page.next ?? undefined
  } while (cursor)
  expect(found).toEqual(['5', '4', '3', '2', '1'])
})

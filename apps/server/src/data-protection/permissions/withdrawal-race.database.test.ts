import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { notePeople, notes } from '../../crm/notes/tables.ts'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { legalBases } from '../consents/tables.ts'
import { attestTexts } from '../free-text/check-texts.ts'
import { people } from '../people/tables.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase(declarations)
})
afterAll(() => closeTestDatabase(database))

const operator = { kind: 'operator' } as const

async function aCustomer() {
  const id = newId()
  await database.door.forPurpose('customer', operator, async (tx) => {
    await tx.insert(people).values({ id, name: 'Mette Holm' })
    await tx.insert(legalBases).values({
      id: newId(),
      personId: id,
      purpose: 'customer',
      kind: 'contract',
      openedBy: 'operator',
      evidence: 'order 1',
    })
  })
  return id
}

const close = (personId: string) =>
  database.door.forPurpose('rights', operator, async (tx) => {
    await tx.update(people).set({ dueForErasureOn: '2030-01-01' }).where(eq(people.id, personId))
    await tx
      .update(legalBases)
      .set({ closedAt: sql`diskret.clock()`, closedReason: 'ended' })
      .where(eq(legalBases.personId, personId))
  })

test('a basis that closes while a note is being written closes the note as well [CON-31]', async () => {
  const personId = await aCustomer()
  const noteId = newId()
  let closing: Promise<unknown> | undefined
  await database.door.forPurpose('customer', operator, async (tx) => {
    await attestTexts(tx, ['Ring tirsdag'])
    await tx.insert(notes).values({ id: noteId, text: 'Ring tirsdag' })
    await tx.insert(notePeople).values({ id: newId(), noteId, personId })
    closing = close(personId)
    // The other connection now waits for the lock on the person, and may not miss this note when it gets it.
    await new Promise((done) => setTimeout(done, 200))
  })
  await closing
  const { rows } = await database.owner.query(
    'select permitted_purposes & 1 as open from diskret.notes where id = $1',
    [noteId],
  )
  expect(rows).toEqual([{ open: 0 }])
})

test('a note that is begun while the basis closes is refused [CON-31]', async () => {
  const personId = await aCustomer()
  let writing: Promise<unknown> | undefined
  await database.door.forPurpose('rights', operator, async (tx) => {
    await tx.update(people).set({ dueForErasureOn: '2030-01-01' }).where(eq(people.id, personId))
    await tx.update(legalBases).set({ closedAt: sql`diskret.clock()` }).where(eq(legalBases.personId, personId))
    writing = database.door
      .forPurpose('customer', operator, async (other) => {
        const noteId = newId()
        await attestTexts(other, ['Ring tirsdag'])
        await other.insert(notes).values({ id: noteId, text: 'Ring tirsdag' })
        await other.insert(notePeople).values({ id: newId(), noteId, personId })
      })
      .then(
        () => 'written',
        (error: { cause?: { constraint?: string } }) => error.cause?.constraint,
      )
    await new Promise((done) => setTimeout(done, 200))
  })
  expect(await writing).toBe('hidden_subject')
})

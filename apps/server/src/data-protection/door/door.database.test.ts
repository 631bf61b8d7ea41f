import { eq, sql } from 'drizzle-orm'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { notePeople, notes } from '../../crm/notes/tables.ts'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { legalBases } from '../consents/tables.ts'
import { readable } from '../declarations/readable-columns.ts'
import { attestTexts } from '../free-text/check-texts.ts'
import { translateDatabaseError } from '../http/translate-database-error.ts'
import { people } from '../people/tables.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let test_: TestDatabase
beforeAll(async () => {
  test_ = await openTestDatabase(declarations)
})
afterAll(() => closeTestDatabase(test_))

const operator = { kind: 'operator' } as const

async function aCustomer(name = 'Mette Holm') {
  const id = newId()
  await test_.door.forPurpose('customer', operator, async (tx) => {
    await tx.insert(people).values({ id, name })
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

test('a person with a contract is seen by customer, and by no purpose that is closed', async () => {
  const id = await aCustomer()
  const seen = (role: 'customer' | 'prospecting' | 'marketing' | 'rights' | 'seller-desk') =>
    test_.door.forPurpose(role, operator, (tx) => tx.select({ id: people.id }).from(people).where(eq(people.id, id)))
  expect(await seen('customer')).toHaveLength(1)
  expect(await seen('seller-desk')).toHaveLength(1)
  expect(await seen('rights')).toHaveLength(1)
  expect(await seen('prospecting')).toHaveLength(0)
  expect(await seen('marketing')).toHaveLength(0)
})

test('nobody is committed without a basis [PRI-1]', async () => {
  const work = test_.door.forPurpose('customer', operator, async (tx) => {
    await tx.insert(people).values({ id: newId(), name: 'Nobody' })
  })
  await expect(work).rejects.toMatchObject({ constraint: 'basis_or_end' })
})

test('a note carries what its person permits, and loses it in the transaction that closes the basis [CON-31]', async () => {
  const id = await aCustomer('Jonas Friis')
  const noteId = newId()
  await test_.door.forPurpose('customer', operator, async (tx) => {
    await attestTexts(tx, ['Ring tirsdag'])
    await tx.insert(notes).values({ id: noteId, text: 'Ring tirsdag' })
    await tx.insert(notePeople).values({ id: newId(), noteId, personId: id })
  })
  const read = () =>
    test_.door.forPurpose('seller-desk', operator, (tx) =>
      tx.select(readable(notes, 'seller-desk')).from(notes).where(eq(notes.id, noteId)),
    )
  expect(await read()).toMatchObject([{ text: 'Ring tirsdag' }])
  await test_.door.forPurpose('rights', operator, async (tx) => {
    await tx.update(people).set({ dueForErasureOn: '2030-01-01' }).where(eq(people.id, id))
    await tx
      .update(legalBases)
      .set({ closedAt: sql`diskret.clock()`, closedReason: 'ended' })
      .where(eq(legalBases.personId, id))
  })
  expect(await read()).toEqual([])
})

test('a hidden person is refused with the same words as one that does not exist', async () => {
  const id = await aCustomer('Ukendt')
  const attempt = (personId: string) =>
    test_.door.forPurpose('prospecting', operator, async (tx) => {
      const noteId = newId()
      await attestTexts(tx, ['x'])
      await tx.insert(notes).values({ id: noteId, text: 'x' })
      await tx.insert(notePeople).values({ id: newId(), noteId, personId })
    })
  await expect(attempt(id)).rejects.toMatchObject({ cause: { constraint: 'hidden_subject' } })
  await expect(attempt(newId())).rejects.toMatchObject({ cause: { constraint: 'hidden_subject' } })
})

test('a connection that is lost while the work rests, or in a statement, is told as unavailable, and the next one works', async () => {
  const superuser = new Client({ ...inject('postgres').superuser, database: test_.address.database })
  await superuser.connect()
  for (const whileIt of ['rests', 'asks'] as const) {
    let end: Promise<unknown> | undefined
    const work = test_.door.forPurpose('rights', operator, async (tx) => {
      const { rows } = await tx.client.query('select pg_backend_pid() as pid')
      end = superuser.query('select pg_terminate_backend($1, 5000)', [rows[0].pid])
      if (whileIt === 'rests') await end
      await tx.client.query('select pg_sleep(5)')
    })
    const error = await work.then(
      () => undefined,
      (fault: unknown) => fault,
    )
    await end
    expect(translateDatabaseError(error)).toMatchObject({ code: 'database-unavailable', kind: 'unavailable' })
  }
  await superuser.end()
  await test_.door.forPurpose('rights', operator, (tx) => tx.client.query('select 1'))
})

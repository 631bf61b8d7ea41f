import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import type { Actor } from '../door/actor.ts'
import type { Services } from '../services.ts'
import { aPerson } from '../testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { announceLifting } from './announce-lifting.ts'
import { liftRestriction } from './lift-restriction.ts'
import { restrictPerson } from './restrict-person.ts'

let database: TestDatabase
let services: Services
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
})
afterAll(() => closeTestDatabase(database))

const operator: Actor = { kind: 'operator' }
const restrict = (personId: string) =>
  database.door.forPurpose('rights', operator, (tx) => restrictPerson(tx, services, personId, 'accuracy'))
const lift = (personId: string, told?: string) =>
  database.door.forPurpose('rights', operator, (tx) => liftRestriction(tx, services, personId, told))
const seen = (personId: string) =>
  database.door.forPurpose('customer', operator, async (tx) => {
    const { rows } = await tx.client.query('select id from diskret.people where id = $1', [personId])
    return rows.length === 1
  })

test('a restriction closes every purpose but the rights, for the next statement of anybody [RES-2]', async () => {
  const personId = await aPerson(database)
  expect(await seen(personId)).toBe(true)
  const { purposes } = await restrict(personId)
  expect(Object.keys(purposes).filter((name) => purposes[name]!.permitted)).toEqual(['rights', 'legal-obligation'])
  expect(purposes.customer).toMatchObject({ why: 'restricted' })
  expect(await seen(personId)).toBe(false)
})

test('a restriction is not lifted before the person was told [RES-4]', async () => {
  const personId = await aPerson(database)
  await expect(lift(personId, 'by letter')).rejects.toMatchObject({ code: 'not-restricted' })
  await restrict(personId)
  await expect(lift(personId)).rejects.toMatchObject({ rule: 'RES-4' })
  await database.door.forPurpose('rights', operator, (tx) => announceLifting(tx, services, personId))
  // In the outbox it has told nobody yet.
  await expect(lift(personId)).rejects.toMatchObject({ rule: 'RES-4' })
  await database.owner.query(
    `update diskret.mail_messages set state = 'sent', sent_at = diskret.clock() where id in (select mail_id from diskret.mail_people where person_id = $1)`,
    [personId],
  )
  expect((await lift(personId)).purposes.customer).toMatchObject({ permitted: true })
  expect(await seen(personId)).toBe(true)
})

test('an older message tells nothing of a new restriction, and another way of telling is written down [RES-4]', async () => {
  const personId = await aPerson(database)
  await restrict(personId)
  await lift(personId, 'by letter of 1 March')
  await restrict(personId)
  await expect(lift(personId)).rejects.toMatchObject({ rule: 'RES-4' })
  await lift(personId, 'by telephone')
  const { rows } = await database.owner.query(
    'select told_how from diskret.restrictions where person_id = $1 order by id',
    [personId],
  )
  expect(rows).toEqual([{ told_how: 'by letter of 1 March' }, { told_how: 'by telephone' }])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { servePerson } from '../consents/serve-person.ts'
import type { Actor } from '../door/actor.ts'
import { erasePerson } from '../erasure/erase-person.ts'
import { readPurposes } from '../permissions/read-purposes.ts'
import type { Services } from '../services.ts'
import { aPerson, setUpForTest } from '../testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { closeRequest, extendRequest } from './answer-request.ts'
import { requestsToAnswer } from './due-requests.ts'
import { listRequests } from './list-requests.ts'
import type { NewRequest } from './record-request.ts'
import { registerRequest } from './register-request.ts'
import { dueOf } from './rights-request.ts'

let database: TestDatabase
let services: Services
const operator: Actor = { kind: 'operator' }
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await setUpForTest(database)
})
afterAll(() => closeTestDatabase(database))

const asRights = <Result>(work: Parameters<typeof database.door.forPurpose<'rights', Result>>[2]) =>
  database.door.forPurpose('rights', operator, work)
const register = (personId: string, more: Partial<NewRequest> = {}) =>
  asRights((tx) =>
    registerRequest(tx, services, {
      personId,
      kind: 'access',
      channel: 'telephone',
      words: 'hvad har I om mig',
      ...more,
    }),
  )
const extension = { ground: 'A12Complexity', reason: 'eight systems', told: 'by letter' } as const
/** As if nobody had answered for so many days. */
const age = (id: string, days: number) =>
  database.owner.query(
    `update diskret.requests set due_on = due_on - $2::int, received_at = received_at - make_interval(days => $2) where id = $1`,
    [id, days],
  )

test('a request by telephone is answered within a month of the day it was received, in local days [REQ-3, DL-3, SCN-17]', () => {
  const denmark = { country: 'DK', timeZone: 'Europe/Copenhagen' }
  expect(dueOf(new Date('2027-03-05T11:00:00Z'), denmark)).toBe('2027-04-05')
  // Past midnight in Copenhagen.
  expect(dueOf(new Date('2027-01-31T23:30:00Z'), denmark)).toBe('2027-03-01')
  expect(dueOf(new Date('2027-01-31T11:00:00Z'), denmark, true)).toBe('2027-04-30')
})

test('anybody takes a request down and reads no cases by it; what is due is listed [REQ-1, SM-20]', async () => {
  const seller: Actor = { kind: 'account', id: 'a-seller', roles: ['seller'] }
  const personId = await aPerson(database)
  const taken = await servePerson(services, seller, personId, (tx, id) =>
    registerRequest(tx, services, { personId: id, kind: 'access', channel: 'in-person' }),
  )
  expect(taken).toMatchObject({ state: 'received', kind: 'access', late: false, person: personId })
  expect(() => database.door.forPurpose('rights', seller, async () => undefined)).toThrow(
    expect.objectContaining({ code: 'purpose-not-open' }),
  )
  expect(await requestsToAnswer.list(services, taken.dueOn)).toContainEqual({
    what: 'answer-request:access',
    person: personId,
    on: taken.dueOn,
    rule: 'REQ-4',
    reference: taken.id,
  })
})

test('"delete me" and an objection close marketing at once; the objection needs no work [REQ-2, SM-1, SM-22]', async () => {
  const [erasing, objecting] = [await aPerson(database), await aPerson(database)]
  expect(await register(erasing, { kind: 'erasure' })).toMatchObject({ state: 'received' })
  expect(await register(objecting, { kind: 'objection' })).toMatchObject({ state: 'answered', outcome: 'OBJ-1' })
  for (const personId of [erasing, objecting]) {
    const { purposes } = await asRights((tx) => readPurposes(tx, services, personId))
    expect(purposes.marketing).toMatchObject({ permitted: false, why: 'objection' })
  }
  const { id } = await erasePerson(services, operator, erasing, { ground: 'A17ObjectA21', remember: 'erased' })
  const [done] = await asRights((tx) => listRequests(tx, services, { person: erasing, limit: 10 }))
  expect(id).not.toBeNull()
  // The case stays for its two years, without the words.
  expect(done).toMatchObject({ state: 'answered', kind: 'erasure', words: null })
})

test('the period is extended once, to three months from receipt, and only before it ends [REQ-5, DL-5]', async () => {
  const { id, receivedAt } = await register(await aPerson(database))
  const extended = await asRights((tx) => extendRequest(tx, services, id, extension))
  const { country, timeZone } = await services.controller()
  expect(extended.dueOn).toBe(dueOf(new Date(receivedAt), { country, timeZone }, true))
  await expect(asRights((tx) => extendRequest(tx, services, id, extension))).rejects.toMatchObject({ rule: 'REQ-5' })
  const late = await register(await aPerson(database))
  await age(late.id, 60)
  await expect(asRights((tx) => extendRequest(tx, services, late.id, extension))).rejects.toMatchObject({
    code: 'extension-too-late',
  })
  const [first] = await asRights((tx) => listRequests(tx, services, { state: 'received', limit: 1 }))
  expect(first).toMatchObject({ id: late.id, late: true })
})

test('a refusal says why, where to complain and that the courts are open, and comes in time [REQ-6]', async () => {
  const { id } = await register(await aPerson(database))
  const refusal = { outcome: 'refused', answer: 'it is not about you', complaintTold: true, remedyTold: true } as const
  const close = (closing: Parameters<typeof closeRequest>[3], of = id) =>
    asRights((tx) => closeRequest(tx, services, of, closing))
  for (const missing of [{ complaintTold: false }, { remedyTold: false }])
    await expect(close({ ...refusal, ...missing })).rejects.toMatchObject({ rule: 'REQ-6' })
  expect(await close(refusal)).toMatchObject({ state: 'refused', outcome: refusal.answer })
  await expect(close(refusal)).rejects.toMatchObject({ code: 'request-closed' })
  const late = await register(await aPerson(database))
  await age(late.id, 60)
  await expect(close(refusal, late.id)).rejects.toMatchObject({ code: 'refusal-too-late' })
  expect(await close({ outcome: 'answered', answer: 'report sent' }, late.id)).toMatchObject({ late: true })
})

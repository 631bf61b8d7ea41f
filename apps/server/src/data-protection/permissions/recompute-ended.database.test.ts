import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { evidenceOfFile } from '../consents/consent-statement.ts'
import { recordConsent } from '../consents/record-consent.ts'
import type { Services } from '../services.ts'
import { aPerson, setUpForTest } from '../testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { endedPermissions } from './recompute-ended.ts'

let database: TestDatabase
let services: Services
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await setUpForTest(database)
})
afterAll(() => closeTestDatabase(database))

const operator = { kind: 'operator' } as const
const sees = async (role: 'customer' | 'prospecting', id: string) => {
  const { rowCount } = await database.door.forPurpose(role, operator, (tx) =>
    tx.client.query('select id from diskret.people where id = $1', [id]),
  )
  return rowCount === 1
}

test('when the first of two purposes ends by time, the other stays open [BAS-8, LIA-8]', async () => {
  const id = await aPerson(database, { basis: { kind: 'legitimate-interest', assessment: 'customer-contacts' } })
  await database.door.forPurpose('rights', operator, (tx) =>
    recordConsent(tx, services, {
      personId: id,
      purpose: 'prospecting',
      channel: 'telephone',
      method: 'paper',
      givenAt: services.clock.now(),
      evidence: evidenceOfFile('form.txt', Buffer.from('Jeg siger ja.')),
    }),
  )
  expect([await sees('customer', id), await sees('prospecting', id)]).toEqual([true, true])
  // Time goes by: the review of the assessment is a month late.
  await database.owner.query(
    "update diskret.assessments set review_on = diskret.today() - 31 where kind = 'customer-contacts'",
  )
  await database.owner.query(
    "update diskret.people set permitted_until = diskret.clock() - interval '1 hour' where id = $1",
    [id],
  )
  const today = services.clock.now().toISOString().slice(0, 10)
  expect(await endedPermissions.list(services, today)).toMatchObject([{ person: id, rule: 'BAS-8' }])
  expect(await endedPermissions.run(services)).toBe(1)
  expect([await sees('customer', id), await sees('prospecting', id)]).toEqual([false, true])
  expect(await endedPermissions.run(services)).toBe(0)
})

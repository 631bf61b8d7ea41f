import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { evidenceOfFile } from '../consents/consent-statement.ts'
import { recordConsent } from '../consents/record-consent.ts'
import type { Actor } from '../door/actor.ts'
import type { Services } from '../services.ts'
import { aPerson, setUpForTest } from '../testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { ageOfConsent } from './ages-of-consent.ts'
import { agesToReview } from './due-ages.ts'
import { recordAge } from './record-age.ts'
import type { AgeBand } from './tables.ts'

let database: TestDatabase
let services: Services
const operator: Actor = { kind: 'operator' }
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await setUpForTest(database)
})
afterAll(() => closeTestDatabase(database))

const statement = { method: 'paper', evidence: evidenceOfFile('form.txt', Buffer.from('Jeg siger ja.')) } as const
const consent = (personId: string, more: Partial<Parameters<typeof recordConsent>[2]> = {}) =>
  database.door.forPurpose('rights', operator, (tx) =>
    recordConsent(tx, services, {
      personId,
      purpose: 'prospecting',
      channel: 'telephone',
      givenAt: new Date(services.clock.now().getTime() - 1000),
      ...statement,
      ...more,
    }),
  )
const age = (personId: string, band: AgeBand, until?: string) =>
  database.door.forPurpose('rights', operator, (tx) =>
    recordAge(tx, services, { personId, band, evidence: 'the school said so', until }),
  )
const guardian = { givenBy: 'guardian', guardianship: 'Mother, seen on the health card' } as const

test('the limit is the country’s, of the day, and the strictest where the country is not known [CON-36, SCN-28]', () => {
  expect(ageOfConsent('DK', '2023-12-31').age).toBe(13)
  expect(ageOfConsent('DK', '2024-01-01').age).toBe(15)
  expect(['SE', 'NO', 'DE', 'FR'].map((country) => ageOfConsent(country, '2026-01-01').age)).toEqual([13, 13, 16, 16])
  expect(ageOfConsent(null, '2026-01-01').age).toBe(16)
})

test('a child’s own yes opens nothing; that of whoever holds parental responsibility does, if verified [CON-36]', async () => {
  const child = await aPerson(database)
  await age(child, 'child')
  expect(await consent(child)).toMatchObject({ status: 'unproved', missing: ['guardian'] })
  expect(await consent(child, { givenBy: 'guardian' })).toMatchObject({ missing: ['guardianship'] })
  expect(await consent(child, guardian)).toMatchObject({ status: 'given' })
  const { rows } = await database.owner.query(
    `select given_by, guardianship from diskret.consents where person_id = $1 and status = 'ConsentGiven'`,
    [child],
  )
  expect(rows).toEqual([{ given_by: 'guardian', guardianship: guardian.guardianship }])
  const state = await age(child, 'child')
  expect(state.purposes.prospecting).toMatchObject({ permitted: true })
})

test('whoever turns out to be a child loses what they consented to alone, except from before the limit [CON-36]', async () => {
  const [late, early] = [await aPerson(database), await aPerson(database)]
  await consent(late)
  await consent(early, { givenAt: '2023-11-01T10:00:00+01:00' })
  await database.owner.query(`update diskret.consents set expires_on = '2099-01-01' where person_id = $1`, [early])
  expect((await age(late, 'child')).purposes.prospecting).toEqual({
    permitted: false,
    why: 'consent-invalidated',
    until: null,
  })
  expect((await age(early, 'child')).purposes.prospecting).toMatchObject({ permitted: true })
})

test('the database opens nothing on a child’s own consent, whoever wrote it there [CON-36, PRI-10]', async () => {
  const child = await aPerson(database)
  await age(child, 'child')
  await consent(child, guardian)
  await database.owner.query(`update diskret.consents set given_by = 'self' where person_id = $1`, [child])
  const { rows } = await database.owner.query(
    'select permitted & 2 as bit from diskret.computed_permissions(array[$1::uuid])',
    [child],
  )
  expect(rows).toEqual([{ bit: 0 }])
})

test('marketing and profiling are closed below 18 whoever consents, and open again with the years [CON-37]', async () => {
  const young = await aPerson(database)
  const marketing = { purpose: 'marketing', channel: 'email' } as const
  await age(young, 'minor')
  await consent(young, marketing)
  await consent(young, { purpose: 'profiling', channel: null, ...guardian })
  const { purposes } = await age(young, 'minor', '2026-01-31')
  expect([purposes.marketing, purposes.profiling]).toMatchObject([
    { permitted: false, why: 'minor' },
    { permitted: false, why: 'minor' },
  ])
  expect(await agesToReview.list(services, '2099-01-01')).toEqual([
    { what: 'review-age', person: young, on: '2026-01-31', rule: 'CON-36' },
  ])
  const grown = await age(young, 'adult')
  expect(grown.purposes.marketing).toMatchObject({ permitted: true })
  expect(await agesToReview.list(services, '2099-01-01')).toEqual([])
})

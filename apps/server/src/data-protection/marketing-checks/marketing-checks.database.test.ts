import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { listAudience } from '../audiences/list-audience.ts'
import { evidenceOfFile } from '../consents/consent-statement.ts'
import { openBasis, softOptInFacts } from '../legal-bases/open-basis.ts'
import { newestIssue } from '../marketing-rules/registers.ts'
import { objectTo } from '../objections/object-to.ts'
import type { Services } from '../services.ts'
import { aPerson, type ExamplePerson, setUpForTest } from '../testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { endCampaign, stateCampaign } from './campaigns.ts'
import { listUnchecked } from './list-unchecked.ts'
import { recordContactRequest } from './record-contact-request.ts'
import { recordRegisterChecks } from './record-register-checks.ts'

let database: TestDatabase
let services: Services
const operator = { kind: 'operator' } as const
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await setUpForTest(database)
})
afterAll(() => closeTestDatabase(database))

const asRights = <Result>(work: Parameters<typeof database.door.forPurpose<'rights', Result>>[2]) =>
  database.door.forPurpose('rights', operator, work)
const prospect = (example: ExamplePerson = {}) =>
  aPerson(database, { basis: { kind: 'legitimate-interest', assessment: 'business-relations' }, ...example })
const reached = async (channel: 'telephone' | 'post', campaign?: string) =>
  (await asRights((tx) => listAudience(tx, { purpose: 'prospecting', channel, campaign }))).people
const issue = async () =>
  newestIssue(
    { country: 'DK', name: '', issues: 'quarter', source: '' },
    (await database.owner.query('select diskret.today()::text as day')).rows[0].day,
  )
const check = async (person: string, listed: boolean, of?: string) => {
  const newest = of ?? (await issue())
  return asRights((tx) =>
    recordRegisterChecks(tx, services, { country: 'DK', issue: newest, results: [{ person, listed }] }),
  )
}

test('the newest issue is that of the quarter, or of the month [MKT-14]', () => {
  const register = { country: 'DK', name: 'x', source: 'x' }
  const days = ['2026-12-31', '2027-01-01', '2027-03-31', '2027-04-01']
  expect(days.map((day) => newestIssue({ ...register, issues: 'quarter' }, day))).toEqual([
    '2026-Q4',
    '2027-Q1',
    '2027-Q1',
    '2027-Q2',
  ])
  expect(newestIssue({ ...register, issues: 'month' }, '2027-03-31')).toBe('2027-03')
})

test('a sole trader is called once looked up and not listed; an older issue is no look-up [MKT-13, MKT-14]', async () => {
  const trader = await prospect({ kind: 'sole-trader' })
  const pending = await asRights((tx) => listUnchecked(tx, { purpose: 'prospecting', channel: 'telephone' }))
  expect(pending.map(({ id }) => id)).toContain(trader)
  expect(await reached('telephone')).not.toContain(trader)
  await expect(check(trader, false, '2020-Q1')).rejects.toMatchObject({ rule: 'MKT-14' })
  expect(await check(trader, false)).toEqual({ checked: 1, listed: 0 })
  expect(await reached('telephone')).toContain(trader)
  const after = await asRights((tx) => listUnchecked(tx, { purpose: 'prospecting', channel: 'telephone' }))
  expect(after.map(({ id }) => id)).not.toContain(trader)
  await check(trader, true)
  expect(await reached('telephone')).not.toContain(trader)
})

test('a consumer is called only under an exception that a campaign states, or at their own request [MKT-12, SCN-26]', async () => {
  const consumer = await prospect()
  await check(consumer, false)
  expect(await reached('telephone')).not.toContain(consumer)
  const { id } = await asRights((tx) =>
    stateCampaign(tx, { name: 'Policies', exception: 'insurance', reason: 'we offer insurance and nothing else' }),
  )
  expect(await reached('telephone', id)).toContain(consumer)
  await asRights((tx) => endCampaign(tx, id))
  await expect(reached('telephone', id)).rejects.toMatchObject({ code: 'campaign-not-found' })
  await expect(
    asRights((tx) => stateCampaign(tx, { name: 'x', exception: 'because', reason: 'it would be good' })),
  ).rejects.toMatchObject({ rule: 'MKT-12' })

  const request = {
    personId: consumer,
    channel: 'telephone',
    requestedAt: new Date(services.clock.now().getTime() - 1000).toISOString(),
  } as const
  await expect(
    asRights((tx) =>
      recordContactRequest(tx, services, { ...request, evidence: { kind: 'text', text: 'she said so' } }),
    ),
  ).rejects.toMatchObject({ rule: 'CON-22' })
  const evidence = evidenceOfFile('form.txt', Buffer.from('Ring til mig.'))
  await asRights((tx) => recordContactRequest(tx, services, { ...request, evidence }))
  expect(await reached('telephone')).toContain(consumer)
  await asRights((tx) => objectTo(tx, services, { personId: consumer, purpose: 'prospecting', channel: 'telephone' }))
  expect(await reached('telephone')).not.toContain(consumer)
})

test('mail to the contact person of a company that bought is opened by the sale with all its facts [MKT-3, BAS-22]', async () => {
  const facts = Object.fromEntries(softOptInFacts.map((fact) => [fact, true])) as Record<
    (typeof softOptInFacts)[number],
    boolean
  >
  const sale = { kind: 'soft-opt-in', facts, sale: 'order 7' } as const
  const contact = await aPerson(database, {
    kind: 'company-contact',
    basis: { kind: 'legitimate-interest', assessment: 'customer-contacts' },
  })
  await asRights((tx) => openBasis(tx, contact, sale))
  const { people } = await asRights((tx) => listAudience(tx, { purpose: 'marketing', channel: 'email' }))
  expect(people).toEqual([contact])
  const stranger = await prospect()
  await expect(asRights((tx) => openBasis(tx, stranger, sale))).rejects.toMatchObject({ rule: 'MKT-4' })
})

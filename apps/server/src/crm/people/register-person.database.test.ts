import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../data-protection/door/actor.ts'
import { addToLedger } from '../../data-protection/ledger/add-to-ledger.ts'
import { describePerson } from '../../data-protection/people/describe-person.ts'
import { people } from '../../data-protection/people/tables.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../../data-protection/testing/test-database.ts'
import { testServices } from '../../data-protection/testing/test-services.ts'
import { declarations } from '../../declarations.ts'
import { signedAssessment } from './builders.ts'
import { registerPerson } from './register-person.ts'
import { personRegistration } from './schemas.ts'

const operator = { kind: 'operator' } as const
let database: TestDatabase
let services: Services
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await signedAssessment(services, 'customer-contacts', 'customer')
  await signedAssessment(services, 'business-relations', 'prospecting')
  await signedAssessment(services, 'invitation', 'invitation')
})
afterAll(() => closeTestDatabase(database))

const elsewhere = { from: 'elsewhere', description: 'messen i Herning' }
const contract = { kind: 'contract', evidence: 'ordre 1' }

async function register(input: Record<string, unknown>, role: AccessRole = 'seller-desk', actor: Actor = operator) {
  const controller = await services.controller()
  const registration = personRegistration.parse({ source: elsewhere, basis: contract, ...input })
  return services.door.forPurpose(role, actor, (tx) => registerPerson(tx, services, controller, registration, 'en'))
}
const show = (id: string, role: AccessRole = 'rights') =>
  services.door.forPurpose(role, operator, (tx) => describePerson(tx, services, 'Europe/Copenhagen', id))
const seen = (id: string, role: AccessRole) =>
  services.door.forPurpose(role, operator, (tx) => tx.select({ id: people.id }).from(people).where(eq(people.id, id)))

test('a customer is registered with addresses, numbers in E.164, source, basis and duty to inform', async () => {
  const { id, notice } = await register({
    name: ' Mette\r\nHolm ',
    emails: [' Mette@Holm.Example '],
    phones: ['20 12 34 56', '0176 12345678', '+46 8 123 456 78'].slice(0, 1),
    postalAddress: { street: 'Kærgårdsgade 249 B, 2. tv.', postalCode: '2400', city: 'København NV' },
    country: 'DK',
  })
  expect(notice).toMatchObject({ kind: 'art14', given: false })
  const person = await show(id)
  expect(person).toMatchObject({
    id,
    kind: 'consumer',
    fields: { name: { value: 'Mette Holm', category: 'pd:Name', origin: 'third-party', source: 'messen i Herning' } },
    related: {
      email_addresses: [{ address: { value: 'mette@holm.example' } }],
      phone_numbers: [{ number: { value: '+4520123456' } }],
      postal_addresses: [{ postalCode: { value: '2400' } }],
    },
    bases: [{ basis: 'contract', purpose: 'customer', evidence: 'ordre 1', closedAt: null }],
    purposes: {
      customer: { permitted: true, why: 'contract' },
      marketing: { permitted: false, why: 'no-basis' },
      rights: { permitted: true },
    },
    notices: [{ kind: 'art14', deliveredAt: null }],
    dueForErasure: null,
  })
  expect(await seen(id, 'seller-desk')).toHaveLength(1)
})

test('a number of the person’s country is understood before one of the controller’s', async () => {
  const { id } = await register({ name: 'Ulf Berg', phones: ['08-123 456 78'], country: 'SE' })
  expect((await show(id)).related.phone_numbers).toMatchObject([{ number: { value: '+46812345678' } }])
})

test('what is no address or number is pointed at', async () => {
  const input = { name: 'Fejl Fejlsen', emails: ['a@b.example', 'intet'], phones: ['12'] }
  await expect(register(input)).rejects.toMatchObject({
    code: 'input-unusable',
    faults: [{ pointer: '/emails/1' }, { pointer: '/phones/0' }],
  })
})

describe('nobody comes in without a basis that holds', () => {
  test('none at all is refused [PRI-1]', async () => {
    await expect(register({ name: 'Ingen', basis: undefined })).rejects.toMatchObject({
      rule: 'PRI-1',
      kind: 'refused',
    })
  })
  test('a legitimate interest without a signed assessment is refused [LIA-1]', async () => {
    const basis = { kind: 'legitimate-interest', assessment: 'unknown' }
    await expect(register({ name: 'Ingen', basis })).rejects.toMatchObject({ rule: 'LIA-1' })
  })
  test('the contact of a company is no party to its contract [BAS-5]', async () => {
    await expect(register({ name: 'Kontakt', company: { name: 'Novo ApS' } })).rejects.toMatchObject({
      cause: { constraint: 'BAS-5' },
    })
  })
  test('a desk opens no purpose but its own [PRI-2]', async () => {
    await expect(register({ name: 'Ingen' }, 'marketing')).rejects.toMatchObject({ code: 'purpose-not-open' })
  })
})

test('the contact of a company comes in under the assessment for customers’ contacts, with company and title', async () => {
  const { id } = await register({
    name: 'Jonas Friis',
    emails: ['jonas@friis.example'],
    company: { name: 'Røg & Søn' },
    title: 'Indkøber',
    basis: { kind: 'legitimate-interest', assessment: 'customer-contacts' },
  })
  const person = await show(id)
  expect(person.kind).toBe('company-contact')
  expect(person.related.employments).toMatchObject([{ title: { value: 'Indkøber' } }])
  expect(person.purposes.customer).toMatchObject({ permitted: true, why: 'legitimate-interest' })
  expect(await seen(id, 'prospecting')).toHaveLength(0)
})

describe('on a consent', () => {
  const consent = () => ({
    kind: 'consent',
    purpose: 'marketing',
    channel: 'email',
    method: 'paper',
    givenAt: services.clock.now().toISOString(),
    evidence: 'kuponen i mappe 7',
  })
  test('that is proved, its purpose opens and no other [CON-20]', async () => {
    const { rows } = await database.owner.query<{ id: string }>(
      `insert into diskret.wordings (id, purpose, channel, language, version, text, digest)
       values (gen_random_uuid(), 'marketing', 'email', 'da', 1, 'Ja tak', 'x') returning id`,
    )
    const basis = { ...consent(), wording: rows[0]!.id }
    const { id } = await register({ name: 'Ja Tak', emails: ['ja@tak.example'], basis }, 'marketing')
    const person = await show(id)
    expect(person.purposes.marketing).toMatchObject({ permitted: true, why: 'consent' })
    expect(person.purposes.customer).toMatchObject({ permitted: false, why: 'no-basis' })
    expect(person.consents).toMatchObject([{ purpose: 'marketing', status: 'ConsentGiven', method: 'paper' }])
  })
  test('that staff say was given by telephone, nobody is registered [CON-22, PRI-1]', async () => {
    const basis = { ...consent(), method: 'telephone', evidence: 'hun sagde ja' }
    const input = { name: 'Sagde Ja', emails: ['sagde@ja.example'], basis }
    await expect(register(input, 'marketing')).rejects.toMatchObject({ code: 'consent-not-proved', rule: 'CON-22' })
    const { rows } = await database.owner.query("select from diskret.people where name = 'Sagde Ja'")
    expect(rows).toEqual([])
  })
})

describe('from the person', () => {
  test('the notice is due at once, and until then only rights is open [NOT-10, NOT-13]', async () => {
    const source = { from: 'person', description: 'telefonsamtale' }
    const { id, notice } = await register({ name: 'Lise Dam', emails: ['lise@dam.example'], source })
    expect(notice.kind).toBe('art13')
    expect(await seen(id, 'seller-desk')).toHaveLength(0)
    const person = await show(id)
    expect(person.purposes.customer).toMatchObject({ permitted: false, why: 'not-informed' })
    expect(person.related.email_addresses?.[0]?.address?.origin).toBe('provided')
  })
  test('a notice that was handed over before is delivered [NOT-14]', async () => {
    const source = { from: 'person', description: 'på messen', noticeGiven: 'handed-over' }
    const { id } = await register({ name: 'Bo Bak', emails: ['bo@bak.example'], source })
    expect(await seen(id, 'seller-desk')).toHaveLength(1)
    expect((await show(id)).notices).toMatchObject([{ kind: 'art13', channel: 'handed-over' }])
  })
  test('there is no third choice [NOT-15]', () => {
    const source = { from: 'both', description: 'x' }
    expect(() => personRegistration.parse({ name: 'A', source, basis: contract })).toThrow()
    expect(() => personRegistration.parse({ name: 'A', basis: contract })).toThrow()
  })
})

describe('somebody who is known', () => {
  test('and may be seen is named by id', async () => {
    const { id } = await register({ name: 'Anne Mette Toft', emails: ['toft@kendt.example'] })
    await expect(register({ name: 'TOFT, Anne', emails: ['TOFT@kendt.example'] })).rejects.toMatchObject({
      code: 'person-already-there',
      kind: 'conflict',
      values: { id },
    })
  })
  test('and hidden, or erased, is refused in the same words, and nothing is written [ERA-15]', async () => {
    const { id } = await register({ name: 'Skjult Person', emails: ['skjult@kendt.example'], phones: ['20 99 88 77'] })
    await services.door.forPurpose('rights', operator, async (tx) => {
      await addToLedger(tx, services, 'erased', [
        { emails: ['slettet@kendt.example'], phones: [], name: 'Slettet Person' },
      ])
    })
    await database.owner.query(
      "insert into diskret.restrictions (id, person_id, ground, recorded_by) values (gen_random_uuid(), $1, 'x', 'x')",
      [id],
    )
    const refusals = []
    for (const input of [
      { name: 'Skjult Person', emails: ['skjult@kendt.example'] },
      { name: 'Person Skjult', phones: ['+45 20998877'] },
      { name: 'Slettet Person', emails: ['slettet@kendt.example'] },
    ])
      refusals.push(await register(input).catch(({ code, kind, rule, values }) => ({ code, kind, rule, values })))
    expect(refusals).toEqual(
      Array(3).fill({ code: 'cannot-be-registered', kind: 'refused', rule: 'ERA-15', values: {} }),
    )
    await expect(register({ name: 'Skjult Person', emails: ['skjult@kendt.example'] }, 'rights')).rejects.toMatchObject(
      {
        code: 'person-already-there',
        values: { id },
      },
    )
  })
  test('colleagues share an address and are two people [ERA-17]', async () => {
    await register({ name: 'Ole Ost', emails: ['info@faelles.example'] })
    await expect(register({ name: 'Ida Ost', emails: ['info@faelles.example'] })).resolves.toBeTruthy()
  })
})

test('somebody invited stands there with name, one address and source; the rest waits sealed [BAS-26]', async () => {
  const { id } = await register(
    {
      name: 'Inviteret Person',
      emails: ['inviteret@liste.example', 'anden@liste.example'],
      phones: ['20 55 66 77'],
      company: { name: 'Liste ApS' },
      title: 'Chef',
      basis: { kind: 'invitation' },
    },
    'invitation',
  )
  const person = await show(id)
  expect(person.bases).toEqual([])
  expect(person.invitation).toMatchObject({ source: 'messen i Herning', sentAt: null })
  expect(person.related.email_addresses).toHaveLength(1)
  expect(person.related.phone_numbers).toBeUndefined()
  expect(person.related.employments).toBeUndefined()
  expect(person.related.invitations?.[0]?.waiting?.value).toMatchObject({
    emails: ['anden@liste.example'],
    phones: ['+4520556677'],
    title: 'Chef',
    company: { name: 'Liste ApS' },
  })
  expect(person.dueForErasure).toBe(person.invitation?.endsOn)
  expect(
    Object.entries(person.purposes)
      .filter(([, { permitted }]) => permitted)
      .map(([name]) => name),
  ).toEqual(['invitation', 'rights', 'legal-obligation'])
  expect(await seen(id, 'seller-desk')).toHaveLength(0)
})

test('who may not know why gets no reason, and looks are in the audit [REQ-18, AUD-1]', async () => {
  const { id } = await register({ name: 'Set Setsen', emails: ['set@setsen.example'] })
  const asSeller = await show(id, 'seller-desk')
  expect(Object.values(asSeller.purposes).every(({ why }) => why === null)).toBe(true)
  expect(asSeller.bases).toMatchObject([{ basis: 'contract', evidence: null }])
  expect(asSeller.lookedAt).toEqual([])
  expect((await show(id)).lookedAt).toMatchObject([{ role: 'operator', purpose: 'seller-desk' }])
  await expect(show(id, 'marketing')).rejects.toMatchObject({ code: 'person-not-found' })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { addToLedger } from '../../data-protection/ledger/add-to-ledger.ts'
import { describePerson } from '../../data-protection/people/describe-person.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../../data-protection/testing/test-database.ts'
import { testServices } from '../../data-protection/testing/test-services.ts'
import { declarations } from '../../declarations.ts'
import { aCustomer, signedAssessment } from './builders.ts'
import { changePerson } from './change-person.ts'
import { personChange } from './schemas.ts'

const operator = { kind: 'operator' } as const
let database: TestDatabase
let services: Services
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await signedAssessment(services, 'customer-contacts', 'customer')
})
afterAll(() => closeTestDatabase(database))

async function change(id: string, input: Record<string, unknown>, ifMatch?: string, role: AccessRole = 'seller-desk') {
  const controller = await services.controller()
  return services.door.forPurpose(role, operator, (tx) =>
    changePerson(tx, services, controller, { id, ifMatch, language: 'en' }, personChange.parse(input)),
  )
}
const show = (id: string) =>
  services.door.forPurpose('rights', operator, (tx) => describePerson(tx, services, 'Europe/Copenhagen', id))

test('each changed value has its own source and is pinned; the others keep theirs [REC-4, PRI-5]', async () => {
  const id = await aCustomer(services, { name: 'Mette Hol', phones: ['20111111'], country: 'DK' })
  await change(id, { name: 'Mette Holm', source: { from: 'person', description: 'hun ringede' } })
  const { fields } = await show(id)
  expect(fields.name).toMatchObject({ value: 'Mette Holm', source: 'hun ringede', origin: 'provided' })
  expect(fields.country).toMatchObject({ value: 'DK', source: 'en prøve', origin: 'third-party' })
  const { rows } = await database.owner.query(
    'select column_name, pinned from diskret.field_sources where person_id = $1 order by 1',
    [id],
  )
  expect(rows).toEqual([{ column_name: 'name', pinned: true }])
})

test('addresses are replaced, in the order given; what stays keeps its row', async () => {
  const id = await aCustomer(services, { emails: ['gammel@skift.example', 'bliver@skift.example'] })
  await change(id, { emails: ['NY@skift.example', 'bliver@skift.example'], phones: ['20222222'] })
  const { related } = await show(id)
  const values = related.email_addresses?.map(({ address }) => [address?.value, address?.source])
  expect(values).toEqual([
    ['bliver@skift.example', 'en prøve'],
    ['ny@skift.example', 'rettet af en medarbejder'],
  ])
  expect(related.phone_numbers).toMatchObject([{ number: { value: '+4520222222' } }])
})

test('a title is replaced everywhere, and a new company ends the position at the old one', async () => {
  const id = await aCustomer(services, {
    name: 'Jonas Friis',
    company: { name: 'Gammel ApS' },
    title: 'Elev',
    basis: { kind: 'legitimate-interest', assessment: 'customer-contacts' },
  })
  await change(id, { title: 'Indkøber' })
  const before = await show(id)
  expect(before.fields.title?.value).toBe('Indkøber')
  expect(before.related.employments).toMatchObject([{ title: { value: 'Indkøber' } }])
  await change(id, { company: { name: 'Ny ApS' }, title: 'Chef' })
  const after = await show(id)
  expect(after.related.employments).toHaveLength(2)
  expect(after.related.employments?.[0]?.endedOn?.value).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(after.related.employments?.[1]).toMatchObject({ title: { value: 'Chef' } })
})

test('a record that was changed since it was read is not overwritten', async () => {
  const id = await aCustomer(services)
  const { etag } = await change(id, { country: 'SE' })
  await change(id, { country: 'NO' }, etag)
  await expect(change(id, { country: 'DE' }, etag)).rejects.toMatchObject({ code: 'changed-meanwhile', kind: 'stale' })
  expect((await show(id)).fields.country?.value).toBe('NO')
})

test('of two who change the same record at once, one is refused', async () => {
  const id = await aCustomer(services)
  const { etag } = await change(id, { country: 'SE' })
  const results = await Promise.allSettled([change(id, { country: 'NO' }, etag), change(id, { country: 'DE' }, etag)])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('somebody hidden is not there', async () => {
  const id = await aCustomer(services)
  await expect(change(id, { country: 'SE' }, undefined, 'prospecting')).rejects.toMatchObject({
    code: 'person-not-found',
  })
})

test('a change brings nobody back who was erased, and makes nobody a second record of another [ERA-15, ERA-17]', async () => {
  const id = await aCustomer(services, { name: 'Ny Nielsen' })
  const other = await aCustomer(services, { name: 'Anden Andersen', emails: ['anden@andersen.example'] })
  await services.door.forPurpose('rights', operator, (tx) =>
    addToLedger(tx, services, 'erased', [{ emails: ['slettet@skift.example'], phones: [], name: 'Slettet Person' }]),
  )
  const slettet = { name: 'Slettet Person', emails: ['slettet@skift.example'] }
  await expect(change(id, slettet)).rejects.toMatchObject({ code: 'cannot-be-registered' })
  const anden = { name: 'Anden Andersen', emails: ['anden@andersen.example'] }
  await expect(change(id, anden)).rejects.toMatchObject({ code: 'person-already-there', values: { id: other } })
  expect((await show(id)).fields.name?.value).toBe('Ny Nielsen')
})

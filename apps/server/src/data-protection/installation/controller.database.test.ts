import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { everything } from '../../frame.ts'
import { problemTexts } from '../../problem-texts.ts'
import { createApiKey } from '../accounts/create-api-key.ts'
import { type Accounts, openAccounts } from '../accounts/open-accounts.ts'
import type { StaffRole } from '../door/actor.ts'
import { buildServer } from '../http/build-server.ts'
import type { Services } from '../services.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { SetUpInput } from './set-up-input.ts'

let database: TestDatabase
let services: Services
let accounts: Accounts
let app: FastifyInstance

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  accounts = await openAccounts(services)
  app = await buildServer(services, { features: everything, problemTexts, version: '1', accounts })
})
afterAll(async () => {
  await app.close()
  await accounts.close()
  await closeTestDatabase(database)
})

async function change(role: StaffRole, payload: object) {
  const { key } = await services.door.forPurpose('security', { kind: 'operator' }, (tx) =>
    createApiKey(tx, { role, name: null }),
  )
  return app.inject({ method: 'PATCH', url: '/api/controller', headers: { authorization: `Bearer ${key}` }, payload })
}

test('how the controller is reached can be changed; what is left out stays, null empties', async () => {
  const changed = await change('administrator', {
    address: 'Havnegade 1,\n8000 Aarhus C',
    phone: '+45 86 12 34 56',
    website: 'https://proeve.example',
    protectionOfficer: { email: 'dpo@proeve.example' },
  })
  expect(changed.json().contact).toEqual({
    address: 'Havnegade 1, 8000 Aarhus C',
    phone: '+45 86 12 34 56',
    email: 'kontakt@proeve.example',
    website: 'https://proeve.example',
  })
  expect(
    (await change('administrator', { registrationNumber: 'DK 10 15 08 17', language: 'en' })).json(),
  ).toMatchObject({
    registrationNumber: '10150817',
    language: 'en',
  })
  const emptied = await change('administrator', { phone: null, protectionOfficer: null })
  expect(emptied.json()).toMatchObject({
    contact: { address: 'Havnegade 1, 8000 Aarhus C', phone: null },
    protectionOfficer: null,
  })
  for (const bad of [
    { email: null },
    { website: 'javascript:alert(1)' },
    { protectionOfficer: { name: 'X' } },
    { company: 'Y' },
    { registrationNumber: '12345678' },
  ])
    expect((await change('administrator', bad)).statusCode).toBe(422)
  expect((await change('seller', { phone: '+45 86 12 34 56' })).statusCode).toBe(403)
})

test('the audit says what was changed and never to what [AUD-1]', async () => {
  await change('administrator', { phone: '+45 70 99 88 77' })
  const { rows } = await database.owner.query(
    `select details::text as details from diskret.audit_entries where action = 'settings'`,
  )
  const told = rows.map(({ details }) => details).join()
  expect(told).toContain('"phone"')
  expect(told).not.toContain('70 99 88 77')
})

test('a new topic has a wording in each language at once [CON-2]', async () => {
  const topics = [{ id: 'wine', da: 'vin', en: 'wine' }]
  expect((await change('administrator', { topics })).json().topics).toEqual(topics)
  const { rows } = await database.owner.query(
    `select distinct language from diskret.wordings where topic = 'wine' and purpose = 'marketing' order by 1`,
  )
  expect(rows).toEqual([{ language: 'da' }, { language: 'en' }])
  const twice = await change('administrator', { topics: [...topics, ...topics] })
  expect([twice.statusCode, twice.json().type]).toEqual([422, 'urn:diskret:problem:topic-twice'])
})

test('an invitation may end sooner by anybody, and later only by an officer who says why [PRI-9, BAS-26]', async () => {
  expect((await change('administrator', { invitationDays: 7 })).json().invitationDays).toBe(7)
  const longer = { invitationDays: 21, invitationReason: 'Vores kunder er på havet i tre uger' }
  for (const answer of [
    await change('administrator', longer),
    await change('officer', { invitationDays: 21 }),
    await change('administrator', { invitationDays: 21, invitationReason: 'kort' }),
  ])
    expect([403, 422]).toContain(answer.statusCode)
  expect((await change('officer', longer)).json()).toMatchObject(longer)
  // What is longer is no obstacle to changing something else, but its reason cannot be taken away.
  expect((await change('administrator', { phone: null })).statusCode).toBe(200)
  expect((await change('administrator', { invitationReason: null })).statusCode).toBe(403)
  expect((await change('administrator', { invitationDays: 14, invitationReason: null })).statusCode).toBe(200)
})

test('electronic marketing behind a notice is turned on by an officer with a reason, and off by anybody [MKT-8]', async () => {
  const on = { electronicMarketingOnPage: { reason: 'Vurderet med vores advokat i maj 2026' } }
  const refused = await change('administrator', on)
  expect([refused.statusCode, refused.json().type]).toEqual([403, 'urn:diskret:problem:role-not-allowed'])
  expect((await change('officer', { electronicMarketingOnPage: { reason: '' } })).statusCode).toBe(422)
  expect((await change('officer', on)).json()).toMatchObject(on)
  expect(
    (await change('administrator', { electronicMarketingOnPage: null })).json().electronicMarketingOnPage,
  ).toBeNull()
})

test("at the set-up the contact is the administrator's address unless another is given", () => {
  const base = { company: 'Prøve ApS', country: 'DK', email: 'mette@proeve.example', password: 'en lang sætning' }
  expect(SetUpInput.parse(base).contact).toEqual({ email: 'mette@proeve.example' })
  const given = { contactEmail: 'hej@proeve.example', address: 'Havnegade 1', phone: '+45 86 12 34 56' }
  expect(SetUpInput.parse({ ...base, ...given }).contact).toEqual({
    email: 'hej@proeve.example',
    address: 'Havnegade 1',
    phone: '+45 86 12 34 56',
  })
})

import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApiKey } from '../../data-protection/accounts/create-api-key.ts'
import { staff } from '../../data-protection/accounts/tables.ts'
import type { StaffRole } from '../../data-protection/door/actor.ts'
import { buildServer } from '../../data-protection/http/build-server.ts'
import type { Services } from '../../data-protection/services.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../../data-protection/testing/test-database.ts'
import { testServices } from '../../data-protection/testing/test-services.ts'
import { declarations } from '../../declarations.ts'
import { problemTexts } from '../../problem-texts.ts'
import { bulkFeature } from '../bulk/feature.ts'
import { colleaguesFeature } from '../colleagues/feature.ts'
import { companiesFeature } from '../companies/feature.ts'
import { facetsFeature } from '../facets/feature.ts'
import { invitationListFeature } from '../invitations/feature.ts'
import { notesFeature } from '../notes/feature.ts'
import { aCustomer, signedAssessment } from '../people/builders.ts'
import { peopleFeature } from '../people/feature.ts'
import { searchFeature } from '../search/feature.ts'
import { tasksFeature } from '../tasks/feature.ts'
import { timelineFeature } from '../timeline/feature.ts'
import { undoFeature } from '../undo/feature.ts'
import { viewsFeature } from '../views/feature.ts'

const operator = { kind: 'operator' } as const
const sofie = 'sofie'
const ids = { mette: '', jonas: '', hanne: '', skjult: '' }
let company: string
let prospects: string
let database: TestDatabase
let services: Services
let app: FastifyInstance
const keys = {} as Record<StaffRole, string>

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await signedAssessment(services, 'customer-contacts', 'customer')
  prospects = await signedAssessment(services, 'business-relations', 'prospecting')
  const features = [
    peopleFeature,
    companiesFeature,
    notesFeature,
    tasksFeature,
    timelineFeature,
    colleaguesFeature,
    searchFeature,
    viewsFeature,
    undoFeature,
    bulkFeature,
    facetsFeature,
    invitationListFeature,
  ]
  const settings = { ...services.settings, rateLimit: 'off' as const }
  app = await buildServer({ ...services, settings }, { features, problemTexts, version: '1' })
  await services.door.forPurpose('security', operator, async (tx) => {
    for (const role of ['seller', 'marketer', 'officer', 'administrator'] as const)
      keys[role] = (await createApiKey(tx, { role, name: null })).key
    await tx.insert(staff).values({ id: sofie, email: 'sofie@vin.example', name: 'Sofie Lund', roles: ['seller'] })
  })
  const contact = { kind: 'legitimate-interest', assessment: 'customer-contacts' }
  const nordlys = { name: 'Nordlys A/S' }
  ids.mette = await aCustomer(services, {
    name: 'Mette Åsholm',
    company: nordlys,
    basis: contact,
    phones: ['20123456'],
  })
  company = (await ask('GET', '/api/companies?search=nordlys')).json.items[0].id
  ids.jonas = await aCustomer(services, { name: 'Jonas Friis', company: { id: company }, basis: contact })
  ids.hanne = await aCustomer(services, { name: 'Hanne Bruun', postalAddress: { city: 'Aarhus' } })
  ids.skjult = await aCustomer(services, { name: 'Skjult Sørensen', postalAddress: { city: 'Aarhus' } })
  await database.owner.query(
    "insert into diskret.restrictions (id, person_id, ground, recorded_by) values (gen_random_uuid(), $1, 'x', 'x')",
    [ids.skjult],
  )
})
afterAll(async () => {
  await app.close()
  await closeTestDatabase(database)
})

async function ask(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT',
  url: string,
  payload?: object,
  role: StaffRole = 'seller',
) {
  const answer = await app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${keys[role]}` },
    ...(payload ? { payload } : {}),
  })
  return { status: answer.statusCode, json: answer.body ? answer.json() : null, text: answer.body }
}

async function names(conditions: object[], more = '', match = 'all', role: StaffRole = 'seller'): Promise<string[]> {
  const filter = encodeURIComponent(JSON.stringify({ match, conditions }))
  const { json, status, text } = await ask('GET', `/api/people?filter=${filter}${more}`, undefined, role)
  expect(status, text).toBe(200)
  return json.items.map(({ name }: { name: string }) => name)
}

test('lists filter by owner, city, company, tag, task and silence, each turned round, one or all of them', async () => {
  const changed = await ask('PATCH', `/api/people/${ids.mette}`, { owner: sofie, tags: ['jul', 'vin'] })
  expect(changed.json, changed.text).toMatchObject({ owner: { id: sofie, name: 'Sofie Lund' }, tags: ['jul', 'vin'] })
  expect((await ask('PATCH', `/api/people/${ids.mette}`, { owner: 'nobody' })).status).toBe(404)
  await ask('POST', '/api/tasks', { person: ids.jonas, title: 'Ring', dueOn: '2026-01-02' })
  await ask('POST', '/api/notes', { people: [ids.hanne], text: 'Talt om vin', kind: 'call', minutes: 6 })
  expect(await names([{ field: 'owner', is: [sofie] }])).toEqual(['Mette Åsholm'])
  expect(await names([{ field: 'owner', is: ['none'] }])).toEqual(['Hanne Bruun', 'Jonas Friis'])
  expect(await names([{ field: 'city', is: ['Aarhus', 'Odense'] }])).toEqual(['Hanne Bruun'])
  expect(await names([{ field: 'city', is: ['Aarhus'], not: true }])).toEqual(['Jonas Friis', 'Mette Åsholm'])
  expect(await names([{ field: 'company', is: [company] }])).toEqual(['Jonas Friis', 'Mette Åsholm'])
  expect(await names([{ field: 'tag', is: ['vin'] }], '&search=nordlys')).toEqual(['Mette Åsholm'])
  expect(await names([{ field: 'task', is: 'overdue' }])).toEqual(['Jonas Friis'])
  expect(await names([{ field: 'task', is: ['today', 'overdue'] }])).toEqual(['Jonas Friis'])
  expect(await names([{ field: 'lastContact', silentDays: 30 }])).toEqual(['Jonas Friis', 'Mette Åsholm'])
  expect(await names([{ field: 'purpose', is: ['customer'] }])).toHaveLength(3)
  expect(await names([{ field: 'purpose', is: ['marketing'], channel: 'email' }])).toEqual([])
  expect(await names([{ field: 'reach', is: ['telephone'] }])).toEqual(['Mette Åsholm'])
  for (const field of ['kind', 'country'] as const)
    expect(await names([{ field, is: field === 'kind' ? ['consumer'] : ['SE'] }])).toHaveLength(
      field === 'kind' ? 1 : 0,
    )
  expect(await names([{ field: 'state', is: ['ending-soon', 'awaiting-answer'] }])).toEqual([])
  expect(await names([{ field: 'recorded', withinDays: 1 }])).toHaveLength(3)
  const either = {
    match: 'any',
    conditions: [
      { field: 'tag', is: ['jul'] },
      { field: 'city', is: ['Aarhus'] },
    ],
  }
  expect(await names([either], '&sort=-name')).toEqual(['Mette Åsholm', 'Hanne Bruun'])
  expect((await ask('POST', '/api/people/count', { filter: { match: 'all', conditions: [either] } })).json).toEqual({
    count: 2,
    exact: true,
  })
  expect((await ask('GET', '/api/people?filter=%7B')).status).toBe(422)
})

test('by last contact those stand first who were talked to last, and pages join over those who never were', async () => {
  const first = await ask('GET', '/api/people?sort=-last_contact&limit=2')
  const second = await ask('GET', `/api/people?sort=-last_contact&limit=2&cursor=${first.json.next}`)
  const found = [...first.json.items, ...second.json.items]
  expect(found[0]).toMatchObject({ name: 'Hanne Bruun', lastContactAt: expect.any(String), city: 'Aarhus' })
  expect(new Set(found.map(({ id }: { id: string }) => id)).size).toBe(3)
  expect(found.find(({ id }: { id: string }) => id === ids.jonas)).toMatchObject({
    nextTask: { title: 'Ring', dueOn: '2026-01-02' },
    company: 'Nordlys A/S',
    states: [{ purpose: 'customer', state: 'permitted', channels: [] }],
  })
  const ascending = await ask('GET', '/api/people?sort=last_contact')
  expect(ascending.json.items[0].name).toBe('Hanne Bruun')
})

test('what a role may not read it can neither filter, sort nor see; the hidden are not counted [PRI-2, PRI-4]', async () => {
  expect(await names([{ field: 'city', is: ['Aarhus'] }], '', 'all', 'officer')).toHaveLength(2)
  expect(
    (await ask('POST', '/api/people/count', { filter: { conditions: [{ field: 'city', is: ['Aarhus'] }] } })).json
      .count,
  ).toBe(1)
  const filter = encodeURIComponent(JSON.stringify({ conditions: [{ field: 'owner', is: ['me'] }] }))
  expect((await ask('GET', `/api/people?filter=${filter}`, undefined, 'marketer')).status).toBe(422)
  expect((await ask('GET', '/api/people?sort=-last_contact', undefined, 'marketer')).status).toBe(422)
  const officer = await ask('GET', `/api/people/${ids.skjult}`, undefined, 'officer')
  expect(officer.json.states).toContainEqual(expect.objectContaining({ purpose: 'customer', state: 'restricted' }))
  expect(officer.json.looks.by).toEqual([expect.objectContaining({ role: 'officer' })])
})

test('the card says of each purpose what it rests on and what comes next; sellers get the number of looks alone [REQ-18]', async () => {
  const { json } = await ask('GET', `/api/people/${ids.mette}`)
  expect(json.card.purposes[0]).toMatchObject({
    purpose: 'customer',
    state: 'permitted',
    basis: { kind: 'legitimate-interest', assessment: { kind: 'customer-contacts' }, evidence: null },
  })
  expect(json.card.purposes[2]).toMatchObject({ purpose: 'marketing', state: 'not-permitted', basis: null })
  expect(json.card.next.map(({ what }: { what: string }) => what)).toEqual(['notice-due', 'assessment-review'])
  expect(json.looks).toEqual({ total: expect.any(Number), by: null })
  await database.owner.query(
    "insert into diskret.objections (id, person_id, purpose, state, recorded_by) select gen_random_uuid(), $1, 'prospecting', 'pending', 'x'",
    [ids.mette],
  )
  await database.owner.query(
    "insert into diskret.legal_bases (id, person_id, purpose, kind, opened_by, assessment_id) select gen_random_uuid(), $1, 'prospecting', 'legitimate-interest', 'x', $2",
    [ids.mette, prospects],
  )
  const closed = async (role: StaffRole) =>
    (await ask('GET', `/api/people/${ids.mette}`, undefined, role)).json.card.purposes[1]
  expect(await closed('seller')).toMatchObject({ state: 'not-permitted', basis: null })
  expect(await closed('officer')).toMatchObject({ state: 'objected', basis: { kind: 'legitimate-interest' } })
  const { json: hanne } = await ask('GET', `/api/people/${ids.hanne}/timeline?only=calls`)
  expect(hanne.items).toEqual([
    expect.objectContaining({
      kind: 'call',
      etag: expect.any(String),
      details: expect.objectContaining({ minutes: 6 }),
    }),
  ])
  expect((await ask('GET', `/api/people/${ids.hanne}/timeline?only=tasks`)).json.items).toEqual([])
})

test('the palette finds by few letters, by number, by company, and past one wrong letter; never the hidden', async () => {
  const find = async (text: string) =>
    (await ask('GET', `/api/search?text=${encodeURIComponent(text)}`)).json as {
      people: { name: string; phone: string | null }[]
      companies: { name: string }[]
      similar: boolean
    }
  expect(await find('aash')).toMatchObject({ people: [{ name: 'Mette Åsholm', phone: '+4520123456' }], similar: false })
  expect(await find('2012 3456')).toMatchObject({ people: [{ name: 'Mette Åsholm' }] })
  expect(await find('nordlys')).toMatchObject({ companies: [{ name: 'Nordlys A/S' }] })
  expect((await find('j')).people).toMatchObject([{ name: 'Jonas Friis' }])
  expect(await find('mtete')).toMatchObject({ people: [{ name: 'Mette Åsholm' }], similar: true })
  expect(await find('Jonas Friss')).toMatchObject({ people: [{ name: 'Jonas Friis' }], similar: true })
  expect((await find('skjult')).people).toEqual([])
  expect((await find('skujlt')).people).toEqual([])
})

test('tagging and assigning many is previewed, done and taken back; nobody else’s token works', async () => {
  const selection = { ids: [ids.mette, ids.jonas, ids.skjult] }
  const preview = await ask('POST', '/api/bulk/tag/preview', { selection })
  expect(preview.json).toEqual({ reached: 2, exact: true, notReached: 1, reasons: [{ reason: 'other', count: 1 }] })
  const tagged = await ask('POST', '/api/bulk/tag', { selection, add: ['messe'], remove: ['jul'] })
  expect(tagged.json, tagged.text).toMatchObject({ reached: 2, next: null })
  expect(await names([{ field: 'tag', is: ['messe'] }])).toHaveLength(2)
  const assigned = await ask('POST', '/api/bulk/assign', { selection: { filter: { conditions: [] } }, owner: sofie })
  expect(assigned.json.reached).toBe(3)
  expect(await names([{ field: 'owner', is: [sofie] }])).toHaveLength(3)
  expect((await ask('POST', '/api/undo', { token: tagged.json.undo }, 'officer')).status).toBe(409)
  expect((await ask('POST', '/api/undo', { token: tagged.json.undo })).json).toEqual({ people: 2 })
  expect((await ask('POST', '/api/undo', { token: assigned.json.undo })).json).toEqual({ people: 2 })
  expect(await names([{ field: 'owner', is: [sofie] }])).toEqual(['Mette Åsholm'])
  expect((await ask('GET', `/api/people/${ids.mette}`)).json.tags).toEqual(['jul', 'vin'])
})

test('a list is taken out with a reason, safe against formulas, and each person can ask about it [ACC-5]', async () => {
  const titled = await ask('PATCH', `/api/people/${ids.jonas}`, { title: '=1+1' })
  expect(titled.status, titled.text).toBe(200)
  const body = { selection: { ids: [ids.jonas, ids.skjult] }, reason: 'Julegaver', columns: ['name', 'title'] }
  expect((await ask('POST', '/api/bulk/export', { ...body, reason: ' ' })).status).toBe(422)
  const { json } = await ask('POST', '/api/bulk/export', body)
  expect(json).toEqual({ reached: 1, next: null, text: "\ufeffname;title\r\nJonas Friis;'=1+1\r\n" })
  const { recipients } = (await ask('GET', `/api/people/${ids.jonas}`, undefined, 'officer')).json
  expect(recipients).toMatchObject([{ what: 'list of people' }])
})

test('the message that people are owed is sent at once and can be taken back; who had it is told apart', async () => {
  const selection = { ids: [ids.mette, ids.jonas] }
  expect((await ask('POST', '/api/bulk/invite/preview', { selection })).json).toMatchObject({
    reached: 2,
    notReached: 0,
  })
  const sent = await ask('POST', '/api/bulk/invite', { selection })
  expect(sent.json, sent.text).toMatchObject({ reached: 2, next: null })
  expect((await ask('POST', '/api/bulk/invite/preview', { selection }, 'officer')).json).toEqual({
    reached: 0,
    exact: true,
    notReached: 2,
    reasons: [{ reason: 'already-invited', count: 2 }],
  })
  expect((await ask('POST', '/api/undo', { token: sent.json.undo })).json).toEqual({ people: 2 })
  expect((await ask('POST', '/api/bulk/invite/preview', { selection })).json.reached).toBe(2)
})

test('a deleted note and task come back with author and time, once', async () => {
  const note = await ask('POST', '/api/notes', { people: [ids.hanne], text: 'Vil have tilbud' })
  const gone = await ask('DELETE', `/api/notes/${note.json.id}`)
  expect((await ask('GET', `/api/notes/${note.json.id}`)).status).toBe(404)
  expect((await ask('POST', '/api/undo', { token: gone.json.undo })).json).toEqual({ people: 1 })
  const back = await ask('GET', `/api/notes/${note.json.id}`)
  expect(back.json).toMatchObject({ text: 'Vil have tilbud', author: note.json.author, people: [{ id: ids.hanne }] })
  expect((await ask('POST', '/api/undo', { token: gone.json.undo })).status).toBe(409)
  const task = await ask('POST', '/api/tasks', { person: ids.hanne, title: 'Ring fredag' })
  const deleted = await ask('DELETE', `/api/tasks/${task.json.id}`)
  await ask('POST', '/api/undo', { token: deleted.json.undo })
  expect((await ask('GET', `/api/tasks?company=${company}`)).json.items).toMatchObject([{ title: 'Ring' }])
  expect((await ask('GET', `/api/tasks?person=${ids.hanne}`)).json.items).toMatchObject([{ title: 'Ring fredag' }])
})

test('views are one’s own or shared, and changed by their owner alone', async () => {
  const view = { list: 'people', name: 'Kunder i Aarhus', definition: { filter: { match: 'all', conditions: [] } } }
  const mine = await ask('POST', '/api/views', view)
  expect(mine.status, mine.text).toBe(201)
  expect((await ask('GET', '/api/views?list=people', undefined, 'officer')).json.items).toEqual([])
  await ask('PATCH', `/api/views/${mine.json.id}`, { shared: true })
  expect((await ask('GET', '/api/views', undefined, 'officer')).json.items).toMatchObject([
    { name: view.name, own: false },
  ])
  expect((await ask('DELETE', `/api/views/${mine.json.id}`, undefined, 'officer')).status).toBe(404)
  expect((await ask('DELETE', `/api/views/${mine.json.id}`)).status).toBe(204)
})

test('a company has an owner, filters, and tells how many are hidden from five on', async () => {
  await ask('PATCH', `/api/companies/${company}`, { owner: sofie, city: 'Odense' })
  const { json } = await ask('GET', `/api/companies/${company}`)
  expect(json).toMatchObject({ owner: { name: 'Sofie Lund' }, hidden: { people: 'fewer-than-5' } })
  const filter = encodeURIComponent(JSON.stringify({ conditions: [{ field: 'city', is: ['Odense'] }] }))
  expect((await ask('GET', `/api/companies?filter=${filter}&sort=-recorded_at`)).json.items).toMatchObject([
    { id: company, people: 2 },
  ])
  expect((await ask('POST', '/api/companies/count', { search: 'nord' })).json).toEqual({ count: 1, exact: true })
  expect((await ask('GET', '/api/colleagues')).json.items).toMatchObject([{ id: sofie, name: 'Sofie Lund' }])
})

test('filters suggest values that the role sees; who is invited stands in a list of its own, by the day it ends', async () => {
  expect((await ask('GET', '/api/values/city?text=aar')).json).toEqual({ items: ['Aarhus'] })
  expect((await ask('GET', '/api/values/city?text=ode')).json).toEqual({ items: [] })
  expect((await ask('GET', '/api/values/company-city?text=%C3%B8')).json).toEqual({ items: [] })
  await signedAssessment(services, 'invitation', 'invitation')
  for (const name of ['Ib Bang', 'Bo Dal'])
    await ask('POST', '/api/people', {
      name,
      emails: [`${name[0]}@messe.example`],
      source: { from: 'elsewhere', description: 'Vinmessen' },
      basis: { kind: 'invitation' },
    })
  const first = await ask('GET', '/api/invitations?limit=1')
  expect(first.json.items, first.text).toMatchObject([{ source: 'Vinmessen', sentAt: null, mail: null }])
  const second = await ask('GET', `/api/invitations?limit=1&cursor=${first.json.next}`)
  expect([first, second].map(({ json }) => json.items[0].name).sort()).toEqual(['Bo Dal', 'Ib Bang'])
  expect((await ask('POST', '/api/invitations/count', { search: 'bang', sent: false })).json.count).toBe(1)
  expect((await ask('GET', '/api/invitations?sent=true')).json.items).toEqual([])
  const invited = async (...conditions: object[]) =>
    (await ask('POST', '/api/invitations/count', { filter: { match: 'any', conditions } })).json.count
  expect(await invited({ field: 'informed', is: ['yes'] })).toBe(0)
  expect(await invited({ field: 'informed', is: ['yes'], not: true })).toBe(2)
  expect(await invited({ field: 'informed', is: ['yes'] }, { field: 'recorded', withinDays: 1 })).toBe(2)
  expect(await invited({ field: 'ends', withinDays: 0 }, { field: 'import', is: [company] })).toBe(0)
  expect(await names([{ field: 'recorded', withinDays: 1 }])).not.toContain('Ib Bang')
})

test('several are erased with the plan of all shown first, step by step [ERA-1]', async () => {
  const selection = { ids: [ids.jonas, ids.hanne] }
  expect((await ask('POST', '/api/bulk/erase', { selection })).status).toBe(403)
  const plan = await ask('POST', '/api/bulk/erase/plan', { selection }, 'officer')
  expect(plan.json, plan.text).toMatchObject({ people: 2, places: 0, next: null })
  expect(plan.json.plan).toContainEqual({ system: 'diskret', table: 'people', rows: 2, action: 'delete', hold: null })
  expect((await ask('POST', '/api/bulk/erase', { selection }, 'officer')).json).toEqual({
    reached: 2,
    next: null,
    open: 0,
  })
  expect(await names([])).toEqual(['Mette Åsholm'])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { sealWaiting } from '../invitations/waiting-content.ts'
import type { Services } from '../services.ts'
import { setUpForTest } from '../testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { evidenceOfFile } from './consent-statement.ts'
import { recordToldConsent } from './record-told-consent.ts'

const operator = { kind: 'operator' } as const
const recording = evidenceOfFile('call.ogg', Buffer.from('ja'))
let database: TestDatabase
let services: Services

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await setUpForTest(database)
})
afterAll(() => closeTestDatabase(database))

async function anInvited(): Promise<string> {
  const id = newId()
  const source = newId()
  const waiting = sealWaiting(services.keyring, id, { phones: ['+4567112233'], title: 'indehaver' })
  await database.owner.query(
    "insert into diskret.sources (id, kind, from_person, description) values ($1, 'import', false, 'en liste')",
    [source],
  )
  await database.owner.query(
    "insert into diskret.people (id, name, source_id, due_for_erasure_on) values ($1, 'Prøve Person', $2, diskret.today() + 30)",
    [id, source],
  )
  await database.owner.query(
    'insert into diskret.invitations (id, person_id, source_id, ends_on, waiting) values ($1, $2, $3, diskret.today() + 30, $4)',
    [newId(), id, source, waiting],
  )
  return id
}

const tell = (personId: string, evidence: typeof recording | null) =>
  database.door.forPurpose('rights', operator, (tx) =>
    recordToldConsent(tx, services, {
      personId,
      purpose: 'prospecting',
      channel: 'telephone',
      method: 'telephone',
      givenAt: services.clock.now(),
      evidence,
    }),
  )

const held = async (id: string) => {
  const { rows } = await database.owner.query(
    `select p.due_for_erasure_on, i.state, i.waiting is null as empty,
       array(select number from diskret.phone_numbers n where n.person_id = p.id) as numbers
     from diskret.people p join diskret.invitations i on i.person_id = p.id where p.id = $1`,
    [id],
  )
  return rows[0]
}

test('a proved yes by telephone lets move in what waited, the number first [BAS-26, CON-20]', async () => {
  const id = await anInvited()
  expect(await tell(id, recording)).toMatchObject({ status: 'given', missing: [] })
  expect(await held(id)).toEqual({
    due_for_erasure_on: null,
    state: 'agreed',
    empty: true,
    numbers: ['+4567112233'],
  })
})

test("a colleague's word leaves the invitation as it was [CON-22]", async () => {
  const id = await anInvited()
  expect(await tell(id, null)).toMatchObject({ status: 'unproved', missing: ['evidence'] })
  expect(await held(id)).toMatchObject({ state: 'open', empty: false, numbers: [] })
  expect((await held(id)).due_for_erasure_on).not.toBeNull()
})

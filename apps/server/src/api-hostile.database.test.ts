import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCustomer } from './crm/people/builders.ts'
import { seededRandom } from './crm/sample/seeded-random.ts'
import { createApiKey } from './data-protection/accounts/create-api-key.ts'
import { type Accounts, openAccounts } from './data-protection/accounts/open-accounts.ts'
import { staffRoles } from './data-protection/door/actor.ts'
import { buildServer } from './data-protection/http/build-server.ts'
import {
  type DescribedOperation,
  describedOperations,
  hostileAddress,
  hostileRequests,
} from './data-protection/http/testing/hostile-requests.ts'
import { setUpForTest } from './data-protection/testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from './data-protection/testing/test-database.ts'
import { testServices } from './data-protection/testing/test-services.ts'
import { declarations } from './declarations.ts'
import { everything } from './frame.ts'
import { createLog } from './platform/log/create-log.ts'
import { problemTexts } from './problem-texts.ts'

const seed = Number(process.env.HOSTILE_SEED ?? 20_261_125)
const mark = 'kvidderholm'
const keys: Record<string, string> = {}
const lines: string[] = []

let database: TestDatabase
let app: FastifyInstance
let accounts: Accounts
let operations: DescribedOperation[]
let person: string

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  const made = await testServices(database, declarations)
  const log = createLog({ level: 'trace', stream: { write: (line) => void lines.push(line) } })
  const services = { ...made, log, settings: { ...made.settings, rateLimit: 'off' as const } }
  await setUpForTest(database)
  accounts = await openAccounts(services)
  app = await buildServer(services, { features: everything, problemTexts, version: '1', accounts })
  for (const role of staffRoles)
    keys[role] = (
      await services.door.forPurpose('security', { kind: 'operator' }, (tx) => createApiKey(tx, { role, name: null }))
    ).key
  person = await aCustomer(services, { name: `Mette ${mark}`, emails: [`mette@${mark}.example`] })
  operations = describedOperations((await app.inject({ url: '/api/openapi.json' })).json())
})
afterAll(async () => {
  await app.close()
  await accounts.close()
  await closeTestDatabase(database)
})

test('whatever is sent to whatever operation, the answer is a refusal that says why, and never our fault', async () => {
  const random = seededRandom(seed)
  const statuses = new Map<number, number>()
  for (const operation of operations)
    for (const { url, payload, headers } of hostileRequests(operation, person, random)) {
      const role = random.pick(operation.roles.length > 0 ? operation.roles : staffRoles)
      const answer = await app.inject({
        method: operation.method as 'GET',
        url,
        headers: { authorization: `Bearer ${keys[role]}`, ...headers },
        ...(payload === undefined ? {} : { payload }),
      })
      const { statusCode } = answer
      statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1)
      const asked = `${operation.method} ${url} ${JSON.stringify(headers)} ${payload?.slice(0, 400)}`
      const title = `seed ${seed}: ${asked.slice(0, 800)} → ${answer.body.slice(0, 200)}`
      // There is no mail server here, which it says.
      if (operation.path === '/api/mail/send') expect.soft(statusCode, title).toBeOneOf([403, 404, 413, 415, 422, 503])
      else expect.soft(statusCode, title).toBeLessThan(500)
      if (statusCode < 400) continue
      expect.soft(answer.headers['content-type'], title).toContain('application/problem+json')
      expect.soft(answer.json(), title).toMatchObject({ status: statusCode, errors: expect.any(Array) })
    }
  const asked = [...statuses.values()].reduce((sum, count) => sum + count, 0)
  expect(asked).toBeGreaterThan(operations.length * 12)
  // Most of it is nonsense; were all of it refused at the door, nothing behind it would have been tried.
  expect(statuses.get(422)).toBeGreaterThan(asked / 4)
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 404, 422]))
}, 60_000)

test('no word of it is in a log, to the last detail [AUD-6]', () => {
  expect(lines.length).toBeGreaterThan(operations.length)
  const all = lines.join('')
  for (const secret of [mark, person, hostileAddress, 'drop table', 'ib@sted', 'passwd', ...Object.values(keys)])
    expect(all).not.toContain(secret)
})

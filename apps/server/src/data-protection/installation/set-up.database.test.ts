import { Client } from 'pg'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { declarations } from '../../declarations.ts'
import { type Accounts, openAccounts } from '../accounts/open-accounts.ts'
import type { Services } from '../services.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { setUp } from './set-up.ts'
import { SetUpInput } from './set-up-input.ts'

const password = 'en lang adgangskode'
const input = SetUpInput.parse({ company: 'Prøve ApS', country: 'DK', email: 'mette@proeve.example', password })
let database: TestDatabase
let services: Services
let accounts: Accounts

beforeEach(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await database.owner.query('delete from diskret.installation')
  accounts = await openAccounts(services)
})
afterEach(async () => {
  await accounts.close()
  await closeTestDatabase(database)
})

const staff = async () => (await database.owner.query('select email from diskret.staff')).rows

test('a set-up goes on though PostgreSQL still ends what one that was killed had sent', async () => {
  const killed = new Client({ ...inject('postgres').owner, database: database.address.database })
  await killed.connect()
  try {
    await killed.query('begin')
    await killed.query("insert into diskret.staff (id, email, roles) values ('left', $1, '{}')", [input.email])
    const going = setUp(services, accounts, input)
    // It is looked at below; until then it is nobody's fault.
    going.catch(() => {})
    const isWaiting = async () => {
      const { rowCount } = await database.owner.query(
        'select from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database()',
      )
      return rowCount === 1
    }
    await vi.waitUntil(isWaiting, { timeout: 20_000 })
    await killed.query('commit')
    expect(await going).toMatchObject({ administrator: input.email })
  } finally {
    await killed.end()
  }
  expect(await staff()).toEqual([{ email: input.email }])
})

test('an account that was left without its password gets one', async () => {
  await accounts.create(input)
  const { address, user, password: key } = services.service
  const service = new Client({ ...address, user, password: key })
  await service.connect()
  await service.query('delete from accounts.account').finally(() => service.end())
  await setUp(services, accounts, input)
  expect(await accounts.signIn(input.email, password)).toMatchObject({ needsSecondFactor: false })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import type { Services } from '../services.ts'
import { fillTables } from '../testing/fill-tables.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { carriedCheck } from './feature.ts'

let database: TestDatabase
let services: Services
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
})
afterAll(() => closeTestDatabase(database))

test('the doctor finds a row that carries more than its person permits, and a person without an end [PRI-1, PRI-2]', async () => {
  const id = newId()
  await fillTables(database.owner, declarations.tables, id, 'Fyldt')
  expect(await carriedCheck.run(services)).toMatchObject({ ok: true })
  await database.owner.query('update diskret.email_addresses set permitted_purposes = 255 where person_id = $1', [id])
  expect(await carriedCheck.run(services)).toMatchObject({ ok: false, detail: 'email_addresses: 1' })
  for (const table of ['people', 'legal_bases'])
    await database.owner.query(`alter table diskret.${table} disable trigger user`)
  await database.owner.query('delete from diskret.legal_bases where person_id = $1', [id])
  await database.owner.query('update diskret.people set due_for_erasure_on = null where id = $1', [id])
  const { detail } = await carriedCheck.run(services)
  expect(detail).toContain('people without basis or day of erasure: 1')
})

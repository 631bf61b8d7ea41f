import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { readableColumnNames, roleMask, writersOf } from '../declarations/readable-columns.ts'
import type { Transaction } from '../door/door.ts'
import { type AccessRole, accessRoles, purposes, purposesOf } from '../purposes/purposes.ts'
import { carryingTables, type FilledRow, fillTables } from '../testing/fill-tables.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'

/**
 * Generated from the declarations, for every role and every table that carries permission: a table is covered the day it is
 * declared. One person permits everything, one nothing but what the law always opens.
 */
const open = newId()
const closed = newId()
const operator = { kind: 'operator' } as const
const tables = carryingTables(declarations.tables)
const everything = Object.values(purposes).reduce((mask, { bit }) => mask | bit, 0)
const openByLaw = purposes.rights.bit | purposes['legal-obligation'].bit

let database: TestDatabase
let rows: { open: FilledRow[]; closed: FilledRow[] }

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  const { owner } = database
  rows = {
    open: await fillTables(owner, declarations.tables, open, 'marked-open'),
    closed: await fillTables(owner, declarations.tables, closed, 'marked-closed'),
  }
  // The bits of the two persons, set past all rules; the triggers carry them on to every row of theirs.
  for (const [id, bits] of [
    [open, everything],
    [closed, openByLaw],
  ] as const)
    await owner.query(
      'update diskret.people set permitted_purposes = $2, lasting_purposes = $2, permitted_until = null where id = $1',
      [id, bits],
    )
})
afterAll(() => closeTestDatabase(database))

const rowOf = (whose: 'open' | 'closed', table: string) => rows[whose].find((row) => row.table.name === table)!
const as = <Result>(role: AccessRole, work: (tx: Transaction) => Promise<Result>) =>
  database.door.forPurpose(role, operator, work)
const refusal = { code: '42501' }

describe.each(tables.map((table) => [table.name, table] as const))('%s', (name, table) => {
  const id = (whose: 'open' | 'closed') => rowOf(whose, name).id

  describe.each(accessRoles.map((role) => [role] as const))('under %s', (role) => {
    const columns = readableColumnNames(table, role)
    const list = columns.map((column) => `"${column}"`).join(', ')
    const sees = (roleMask(table, role) & openByLaw) !== 0

    test('a row without permission is not returned, counted, searched, joined, updated or deleted [PRI-2]', async () => {
      if (columns.length === 0) {
        await expect(as(role, (tx) => tx.client.query(`select count(*) from diskret."${name}"`))).rejects.toMatchObject(
          refusal,
        )
        return
      }
      const found = await as(role, (tx) =>
        tx.client.query(`select id from diskret."${name}" where id = any($1)`, [[id('open'), id('closed')]]),
      )
      expect(found.rows.map((row) => row.id).sort()).toEqual([id('open'), ...(sees ? [id('closed')] : [])].sort())
      const counted = await as(role, (tx) => tx.client.query(`select count(*)::int as count from diskret."${name}"`))
      expect(counted.rows[0].count).toBe(sees ? 2 : 1)
      const searched = await as(role, (tx) => tx.client.query(`select ${list} from diskret."${name}"`))
      expect(searched.rows).toHaveLength(sees ? 2 : 1)
      const personRole = readableColumnNames(tables.find((one) => one.name === 'people')!, role).length > 0
      if (personRole && table.columns.has('person_id')) {
        const joined = await as(role, (tx) =>
          tx.client.query(
            `select t.id from diskret.people p join diskret."${name}" t on t.person_id = p.id where p.id = $1`,
            [closed],
          ),
        )
        expect(joined.rows).toHaveLength(sees ? 1 : 0)
      }
      const working = purposesOf(role)
      if (writersOf(table, 'delete').some((purpose) => working.includes(purpose)) && !sees) {
        const gone = await as(role, (tx) =>
          tx.client.query(`delete from diskret."${name}" where id = $1`, [id('closed')]),
        )
        expect(gone.rowCount).toBe(0)
      }
      const changeable = [...table.columns].find(
        ([column, one]) => columns.includes(column) && one.personal && !one.fixed,
      )
      if (changeable && writersOf(table, 'update').some((purpose) => working.includes(purpose)) && !sees) {
        const changed = await as(role, (tx) =>
          tx.client.query(`update diskret."${name}" set "${changeable[0]}" = "${changeable[0]}" where id = $1`, [
            id('closed'),
          ]),
        )
        expect(changed.rowCount).toBe(0)
      }
    })

    test('a column that is not granted is refused by PostgreSQL, in reading, sorting and writing', async () => {
      for (const column of table.columns.keys()) {
        if (columns.includes(column)) continue
        for (const statement of [
          `select "${column}" from diskret."${name}"`,
          `select id from diskret."${name}" order by "${column}"`,
        ])
          await expect(as(role, (tx) => tx.client.query(statement))).rejects.toMatchObject(refusal)
      }
      for (const carried of ['permitted_purposes', 'lasting_purposes', 'permitted_until'])
        await expect(
          as(role, (tx) => tx.client.query(`update diskret."${name}" set "${carried}" = default`)),
        ).rejects.toMatchObject(refusal)
    })

    test('forged bits and a hidden subject are refused, in the words of one that does not exist', async () => {
      const working = purposesOf(role)
      if (name === 'people' || !writersOf(table, 'insert').some((purpose) => working.includes(purpose))) return
      const subject = table.columns.has('person_id') ? 'person_id' : undefined
      if (!subject) return
      const insert = async (personId: string) => {
        const values: Record<string, unknown> = {
          ...rowOf('open', name).values,
          id: newId(),
          [subject]: personId,
          permitted_purposes: everything,
          lasting_purposes: everything,
        }
        for (const [column, value] of Object.entries(values))
          if (
            value &&
            typeof value === 'object' &&
            !Buffer.isBuffer(value) &&
            !(value instanceof Date) &&
            !Array.isArray(value)
          )
            values[column] = JSON.stringify(value)
        delete values.registered_in
        const names = Object.keys(values)
        return as(role, (tx) =>
          tx.client.query(
            `insert into diskret."${name}" (${names.map((one) => `"${one}"`).join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
            names.map((one) => values[one]),
          ),
        )
      }
      const words = async (personId: string) =>
        insert(personId).then(
          () => 'written',
          (error: { constraint?: string; message: string }) => `${error.constraint}: ${error.message}`,
        )
      const absent = await words(newId())
      expect(absent).toContain('hidden_subject')
      if (!sees) expect(await words(closed)).toBe(absent)
    })
  })
})

test('the login outside the door may not even look into the schema', async () => {
  const { Client } = await import('pg')
  const login = new Client({ ...database.address, user: database.door.names.door, password: database.passwords.door })
  await login.connect()
  for (const table of tables)
    await expect(login.query(`select 1 from diskret."${table.name}"`)).rejects.toMatchObject(refusal)
  await expect(login.query('select diskret.calling_mask()')).rejects.toMatchObject(refusal)
  await expect(login.query('set role postgres')).rejects.toThrow()
  await expect(login.query('create table diskret.own (id int)')).rejects.toMatchObject(refusal)
  await login.end()
})

test('a permission that ended by time is closed though nothing happened', async () => {
  const { owner } = database
  await owner.query(
    "update diskret.people set permitted_until = now() - interval '1 second', lasting_purposes = $2 where id = $1",
    [open, openByLaw],
  )
  const seen = await as('customer', (tx) => tx.client.query('select id from diskret.people where id = $1', [open]))
  const stillRights = await as('rights', (tx) => tx.client.query('select id from diskret.people where id = $1', [open]))
  await owner.query('update diskret.people set permitted_until = null, lasting_purposes = $2 where id = $1', [
    open,
    everything,
  ])
  expect([seen.rowCount, stillRights.rowCount]).toEqual([0, 1])
})

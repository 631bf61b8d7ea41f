import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import type { TableDeclaration } from '../declarations/declaration.ts'
import { carriesPermission, type DeclaredTable, declarationOf } from '../declarations/personal-table.ts'
import { type AccessRole, accessRoles, desks, type Purpose, purposesOf } from '../purposes/purposes.ts'
import { databaseRoles, importerRole } from '../purposes/role-names.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'

/**
 * Tables without row-level security: their rows outlive the person, or concern none, so no bit hides one. What keeps them is the
 * grant alone, and it is compared with the declaration for every one of them, a new one included.
 */
const tables = declarations.tables.map(declarationOf).filter(({ declaration }) => !carriesPermission(declaration))
const acts = ['insert', 'update', 'delete'] as const

/** What works with persons from day to day; the desks of the law and of security are the others. */
const working: readonly AccessRole[] = [
  'customer',
  'prospecting',
  'marketing',
  'profiling',
  'invitation',
  ...(Object.keys(desks) as AccessRole[]),
]
const confidential = [
  'api_keys',
  'audit_entries',
  'disclosures',
  'erasures',
  'idempotent_answers',
  'import_rows',
  'import_staging',
  'ledger_entries',
  'requests',
  'sign_ups',
]

let database: TestDatabase
/** Who was granted what on which column of which table, by role of Diskret; `*` is the whole table. */
let granted: { table: string; column: string; role: string; act: string }[]

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  const { rows } = await database.owner.query<{ table: string; column: string; role: string; act: string }>(
    `select c.relname::text as table, '*' as column, coalesce(r.rolname::text, 'public') as role, lower(g.privilege_type) as act
       from pg_class c cross join lateral aclexplode(c.relacl) g left join pg_roles r on r.oid = g.grantee
      where c.relnamespace = 'diskret'::regnamespace and c.relkind in ('r', 'p') and g.grantee <> c.relowner
     union all
     select c.relname::text, a.attname::text, coalesce(r.rolname::text, 'public'), lower(g.privilege_type)
       from pg_attribute a join pg_class c on c.oid = a.attrelid cross join lateral aclexplode(a.attacl) g left join pg_roles r on r.oid = g.grantee
      where c.relnamespace = 'diskret'::regnamespace and a.attnum > 0 and g.grantee <> c.relowner`,
  )
  const { names } = database.door
  const known = new Map<string, string>(databaseRoles.map((role) => [names.of(role), role]))
  granted = rows.map((row) => ({ ...row, role: known.get(row.role) ?? row.role }))
})
afterAll(() => closeTestDatabase(database))

const rolesThat = (act: string, table: string) =>
  [...new Set(granted.filter((one) => one.table === table && one.act === act).map(({ role }) => role))].sort()

const rolesOf = (purposes: readonly Purpose[]) =>
  accessRoles.filter((role) => purposesOf(role).some((purpose) => purposes.includes(purpose)))

/** Straight from the words of the declaration: who needs a personal column, who is named as reader, else who adds rows. */
function declaredReaders({ columns, declaration }: DeclaredTable): string[] {
  const personal = [...columns.values()].flatMap((column) => (column.personal ? [...column.purposes] : []))
  const law: Purpose[] = personal.length > 0 || !declaration.readers ? ['rights'] : []
  const named = declaration.readers ?? (personal.length === 0 ? (declaration.writes?.insert ?? []) : [])
  return withImporter(rolesOf([...personal, ...named, ...law]), declaration)
}

function withImporter(roles: readonly string[], { importer }: TableDeclaration): string[] {
  return [...roles, ...(importer ? [importerRole] : [])].sort()
}

describe.each(tables.map((table) => [table.name, table] as const))('%s', (name, table) => {
  const { declaration } = table

  test('is read by exactly those whom its declaration names [PRI-2]', () => {
    expect(rolesThat('select', name)).toEqual(declaredReaders(table))
  })

  test('shows a role the personal columns that its purposes need, and no other', () => {
    for (const [column, declared] of table.columns) {
      if (!declared.personal) continue
      const readers = granted
        .filter((one) => one.table === name && one.act === 'select' && (one.column === column || one.column === '*'))
        .map(({ role }) => role)
      expect([...new Set(readers)].sort(), column).toEqual(
        withImporter(rolesOf([...declared.purposes, 'rights']), declaration),
      )
    }
  })

  test('is written by exactly those whom its declaration names; what is only added to, nobody changes', () => {
    for (const act of acts) {
      const stated = declaration.writes?.[act]
      expect(stated ?? declaration.appendOnly, `${name} says who may ${act}`).toBeDefined()
      const kept = declaration.appendOnly && act !== 'insert'
      const expected = kept ? [] : withImporter(rolesOf(stated ?? []), declaration)
      expect(rolesThat(act, name), act).toEqual(expected)
    }
    expect(granted.filter((one) => one.table === name && one.role === 'public')).toEqual([])
    expect(rolesThat('truncate', name)).toEqual([])
  })
})

test('every table of the confidential ones is there', () => {
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(confidential))
})

describe.each(working.map((role) => [role] as const))('under %s', (role) => {
  test.each(confidential)('%s is refused whole, counted and searched too [PRI-2, SM-20]', async (table) => {
    for (const statement of [
      `select * from diskret.${table}`,
      `select count(*) from diskret.${table}`,
      `select 1 from diskret.${table} limit 1`,
      `select id from diskret.${table} where id is not null`,
    ]) {
      const asked = database.door.forPurpose(role, { kind: 'operator' }, (tx) => tx.client.query(statement))
      await expect(asked, statement).rejects.toMatchObject({ code: '42501' })
    }
  })

  test('a colleague is a name: neither address nor key', async () => {
    const asked = database.door.forPurpose(role, { kind: 'operator' }, (tx) =>
      tx.client.query('select email from diskret.staff'),
    )
    await expect(asked).rejects.toMatchObject({ code: '42501' })
  })
})

test('the audit is changed by nobody, the importer included [AUD-1]', async () => {
  for (const statement of [
    "update diskret.audit_entries set action = 'list'",
    'delete from diskret.audit_entries',
    'truncate diskret.audit_entries',
    "update diskret.disclosures set what = 'nothing'",
    'delete from diskret.disclosures',
  ]) {
    for (const role of accessRoles)
      await expect(
        database.door.forPurpose(role, { kind: 'operator' }, (tx) => tx.client.query(statement)),
      ).rejects.toMatchObject({ code: '42501' })
    await expect(
      database.door.forImport({ kind: 'operator' }, (tx) => tx.client.query(statement)),
    ).rejects.toMatchObject({ code: '42501' })
  }
})

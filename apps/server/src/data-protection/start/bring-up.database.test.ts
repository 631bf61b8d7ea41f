import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { expect, inject, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { bringUp } from './bring-up.ts'

const passwords = { door: 'door-of-a-test', service: 'service-of-a-test' }

async function newDatabase() {
  const { host, port, user, password } = inject('postgres').owner
  const database = `start_${randomBytes(6).toString('hex')}`
  const keeper = new Client({ host, port, user, password, database: 'postgres' })
  await keeper.connect()
  await keeper.query(`create database ${database}`)
  await keeper.end()
  const address = { host, port, database }
  return { address, owner: { user, password } }
}

async function asOwner<Result>(
  database: Awaited<ReturnType<typeof newDatabase>>,
  work: (client: Client) => Promise<Result>,
) {
  const client = new Client({ ...database.address, ...database.owner })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

test('two processes start at once, and a later start changes nothing', async () => {
  const database = await newDatabase()
  const start = () => bringUp(database.address, database.owner, declarations, passwords)
  await Promise.all([start(), start()])
  expect((await start()).changed).toEqual([])
})

test('a table or column made behind the declarations stops the start and is named [PRI-4]', async () => {
  const database = await newDatabase()
  const start = () => bringUp(database.address, database.owner, declarations, passwords)
  await start()
  await asOwner(database, (client) => client.query('create table diskret.shadow (secret text)'))
  await expect(start()).rejects.toMatchObject({
    code: 'undeclared-in-database',
    values: { what: expect.stringContaining('shadow') },
  })
  await asOwner(database, (client) =>
    client.query('drop table diskret.shadow; alter table diskret.people add column mood text'),
  )
  await expect(start()).rejects.toMatchObject({ values: { what: expect.stringContaining('people.mood') } })
  await asOwner(database, (client) => client.query('alter table diskret.people drop column mood'))
  await start()
})

test('what somebody changed in policies, grants, functions or triggers is put back, and only that', async () => {
  const database = await newDatabase()
  const start = () => bringUp(database.address, database.owner, declarations, passwords)
  const { names } = await start()
  await asOwner(database, (client) =>
    client.query(`
      alter policy "marketing" on diskret.people using (true);
      create policy "back_door" on diskret.people to public using (true);
      grant select on diskret.notes to "${names.of('marketing')}";
      alter table diskret.notes disable row level security;
      drop trigger carry on diskret.tasks;
      create or replace function diskret.calling_mask() returns integer language sql stable as 'select 255'`),
  )
  const { changed } = await start()
  expect(changed.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
    'function calling_mask',
    'grants notes',
    'policy people.back_door',
    'policy people.marketing',
    'trigger tasks.carry',
  ])
  expect((await start()).changed).toEqual([])
})

test('two installations in one cluster do not meet', async () => {
  const [one, other] = [await newDatabase(), await newDatabase()]
  const first = await bringUp(one.address, one.owner, declarations, passwords)
  const second = await bringUp(other.address, other.owner, declarations, passwords)
  expect(first.names.door).not.toBe(second.names.door)
  const stranger = new Client({ ...other.address, user: first.names.door, password: passwords.door })
  await expect(stranger.connect()).rejects.toMatchObject({ code: '42501' })
  const door = new Client({ ...one.address, user: first.names.door, password: passwords.door })
  await door.connect()
  await expect(door.query(`set role "${second.names.of('customer')}"`)).rejects.toMatchObject({ code: '42501' })
  await door.end()
})

test('an owner who lacks rights is told the very statements, and they are enough', async () => {
  const database = await newDatabase()
  const login = `limited_${randomBytes(6).toString('hex')}`
  const superuser = new Client({ ...inject('postgres').superuser, database: database.address.database })
  await superuser.connect()
  await superuser.query(`create role ${login} login password 'limited'`)
  const start = () =>
    bringUp(database.address, { user: login, password: 'limited' }, declarations, passwords).catch((error) => error)
  const told = (await start()).values.statements as string
  expect(told).toBe(
    `alter role ${login} createrole; alter database ${database.address.database} owner to ${login}; grant create on database ${database.address.database} to ${login};`,
  )
  await superuser.query(told)
  await superuser.end()
  expect(await start()).toMatchObject({ names: expect.anything() })
})

import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApiKey } from '../../../data-protection/accounts/create-api-key.ts'
import { buildServer } from '../../../data-protection/http/build-server.ts'
import { closeTestDatabase } from '../../../data-protection/testing/test-database.ts'
import { problemTexts } from '../../../problem-texts.ts'
import { importsFeature } from '../feature.ts'
import { type ImportBench, openImportBench, operator } from '../running/testing/import-bench.ts'

let bench: ImportBench
let app: FastifyInstance
const keys = { seller: '', officer: '' }
const ids = { seller: '', officer: '' }

/** Lists as they stand once they have ended, without the rows that nobody asks for here. */
const lists = [
  { name: 'Ål og ærter.csv', by: 'operator', state: 'done', basis: 'contract', daysAgo: 40, accepted: 3 },
  { name: 'messe 100%.csv', by: 'seller', state: 'done', basis: 'invitation', daysAgo: 5, accepted: 12 },
  { name: 'messe_2.csv', by: 'seller', state: 'undone', basis: 'invitation', daysAgo: 2, accepted: 0 },
  { name: 'Zebra.csv', by: 'officer', state: 'failed', basis: 'legitimate-interest', daysAgo: 1, accepted: 0 },
] as const

const nothing = { duplicate: 0, rejected: 0, skipped: 0, flaggedNotes: 0, invitations: 0 }

beforeAll(async () => {
  bench = await openImportBench()
  const { door, settings } = bench.services
  const services = { ...bench.services, settings: { ...settings, rateLimit: 'off' as const } }
  app = await buildServer(services, { features: [importsFeature], problemTexts, version: '1' })
  for (const role of ['seller', 'officer'] as const) {
    const made = await door.forPurpose('security', operator, (tx) => createApiKey(tx, { role, name: null }))
    keys[role] = made.key
    ids[role] = made.id
  }
  for (const { name, by, state, basis, daysAgo, accepted } of lists)
    await bench.query(
      `insert into diskret.imports (id, state, step, file_name, file_digest, entity, options, outcome, declared_by, recorded_at)
       values (gen_random_uuid(), $1, 'ended', $2, '', 'person', $3, $4, $5, diskret.clock() - make_interval(days => $6))`,
      [
        state,
        name,
        { basis, day: '2026-01-01' },
        state === 'failed' ? {} : { counts: { ...nothing, accepted } },
        by === 'operator' ? by : ids[by],
        daysAgo,
      ],
    )
})
afterAll(async () => {
  await app.close()
  await closeTestDatabase(bench.database)
})

type Role = keyof typeof keys
const as = (role: Role) => ({ authorization: `Bearer ${keys[role]}` })

/** Names of the files of a whole list, read a page of one at a time. */
async function names(query: Record<string, string>, role: Role = 'officer'): Promise<string[]> {
  const found: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const all: Record<string, string> = { limit: '1', ...query, ...(cursor && { cursor }) }
    const answer = await app.inject({ url: '/api/imports', query: all, headers: as(role) })
    expect(answer.statusCode, answer.body).toBe(200)
    const { items, next } = answer.json() as { items: { file: { name: string } }[]; next: string | null }
    found.push(...items.map(({ file }) => file.name))
    cursor = next
  }
  return found
}
const filtered = (match: 'all' | 'any', ...conditions: object[]) =>
  names({ filter: JSON.stringify({ match, conditions }) }).then((found) => found.toSorted())

const [eel, fair, second, zebra] = lists.map(({ name }) => name) as [string, string, string, string]

test('imports stand by when they began, by the name of the file in Danish order, or by how many came in, page by page', async () => {
  expect(await names({})).toEqual([zebra, second, fair, eel])
  expect(await names({ sort: 'recorded_at' })).toEqual([eel, fair, second, zebra])
  expect(await names({ sort: 'file_name' })).toEqual([fair, second, zebra, eel])
  expect(await names({ sort: '-file_name' })).toEqual([eel, zebra, second, fair])
  expect((await names({ sort: '-accepted' })).slice(0, 2)).toEqual([fair, eel])
  expect((await names({ sort: 'accepted' })).slice(2)).toEqual([eel, fair])
})

test('imports are narrowed by state, basis, who and when, joined by and or by or', async () => {
  expect(await filtered('all', { field: 'state', is: ['done'] })).toEqual([fair, eel])
  expect(await filtered('all', { field: 'state', is: ['done', 'failed'], not: true })).toEqual([second])
  expect(await filtered('all', { field: 'basis', is: ['contract', 'legitimate-interest'] })).toEqual([zebra, eel])
  expect(await filtered('all', { field: 'by', is: ['me', 'operator'] })).toEqual([zebra, eel])
  expect(await filtered('all', { field: 'recorded', withinDays: 3 })).toEqual([zebra, second])
  const done = { field: 'state', is: ['done'] }
  const recent = { field: 'recorded', withinDays: 3 }
  expect(await filtered('all', done, recent)).toEqual([])
  expect(await filtered('any', done, recent)).toEqual([zebra, fair, second, eel])
  const failedOrTakenBack = {
    match: 'any',
    conditions: [
      { field: 'state', is: ['failed'] },
      { ...done, not: true },
    ],
  }
  expect(await filtered('all', failedOrTakenBack, recent)).toEqual([zebra, second])
})

test('imports are found by a part of the name of the file, whose signs are only signs', async () => {
  expect(await names({ search: 'MESSE' })).toEqual([second, fair])
  expect(await names({ search: '0%' })).toEqual([fair])
  expect(await names({ search: 'e_2' })).toEqual([second])
  expect(await names({ search: 'aerter' })).toEqual([eel])
})

test('imports are counted as they are listed, to others than officers their own only', async () => {
  const count = async (role: Role, payload: object) => {
    const answer = await app.inject({ method: 'POST', url: '/api/imports/count', headers: as(role), payload })
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json()
  }
  expect(await count('officer', {})).toEqual({ count: 4, exact: true })
  expect(await count('seller', {})).toEqual({ count: 2, exact: true })
  expect(await names({}, 'seller')).toEqual([second, fair])
  const filter = { match: 'any', conditions: [{ field: 'by', is: ['operator', ids.officer] }] }
  expect(await count('officer', { filter })).toEqual({ count: 2, exact: true })
  expect(await count('seller', { filter })).toEqual({ count: 0, exact: true })
  expect(await count('officer', { search: 'messe' })).toEqual({ count: 2, exact: true })
})

test('a condition that there is not is refused', async () => {
  const payload = { filter: { conditions: [{ field: 'owner', is: ['me'] }] } }
  const answer = await app.inject({ method: 'POST', url: '/api/imports/count', headers: as('officer'), payload })
  expect(answer.statusCode).toBe(422)
})

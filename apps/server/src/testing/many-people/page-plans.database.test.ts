import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Transaction } from '../../data-protection/door/door.ts'
import type { Services } from '../../data-protection/services.ts'
import { setUpForTest } from '../../data-protection/testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../../data-protection/testing/test-database.ts'
import { testServices } from '../../data-protection/testing/test-services.ts'
import { declarations } from '../../declarations.ts'
import { captureStatements, type Statement } from '../capture-statements.ts'
import { fillManyPeople } from './fill-many-people.ts'
import { filterQuestions, listQuestions, otherQuestions, type PageQuestion, searchQuestions } from './page-questions.ts'
import { readCounts } from './read-counts.ts'

/** So many that the planner takes the paths of 100,000, at which it was looked at too, and few enough for every run. */
const howMany = Number(process.env.PLAN_TEST_PEOPLE ?? 20_000)

/** The share of a table that a page of fifty may read: a filter that few pass walks some way along its order. */
const most = 0.2

let database: TestDatabase
let services: Services
const sizes = new Map<string, number>()
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await setUpForTest(database)
  await fillManyPeople(database.owner, howMany)
  const { rows } = await database.owner.query<{ name: string; rows: number }>(
    "select relname as name, reltuples::int as rows from pg_class where relnamespace = 'diskret'::regnamespace and relkind = 'r' and reltuples > 1000",
  )
  for (const { name, rows: size } of rows) sizes.set(name, size)
}, 600_000)
afterAll(() => closeTestDatabase(database))

async function explain(tx: Transaction, { text, values }: Statement): Promise<string> {
  const { rows } = await tx.client.query<{ 'QUERY PLAN': string }>(`explain (costs off) ${text}`, values)
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

const questions = [...listQuestions, ...filterQuestions, ...searchQuestions, ...otherQuestions]

test.each(questions.map((question) => [question.name, question] as const))(
  '%s reads no table from end to end',
  async (_name, question: PageQuestion) => {
    const seen = await services.door.forPurpose(question.role, { kind: 'operator' }, async (tx) => {
      await question.ask(tx, services)
      const before = await readCounts(tx)
      const { statements } = await captureStatements(tx, () => question.ask(tx, services))
      const after = await readCounts(tx)
      const plans: string[] = []
      for (const statement of statements)
        if (/^\s*(select|with)\b/i.test(statement.text)) plans.push(await explain(tx, statement))
      const read = [...after].map(([table, count]) => [table, count - (before.get(table) ?? 0)] as const)
      return { plans, read }
    })
    const scanned = seen.plans.filter((plan) =>
      [...plan.matchAll(/Seq Scan on (\w+)/g)].some(([, table]) => sizes.has(table!)),
    )
    const whole = seen.read.filter(([table, rows]) => rows > (sizes.get(table) ?? Infinity) * most)
    expect(scanned, scanned.join('\n\n')).toEqual([])
    expect(whole).toEqual([])
  },
)

test('what a function reads behind its caller’s plan is counted as well', async () => {
  const read = await services.door.forPurpose('rights', { kind: 'operator' }, async (tx) => {
    const before = await readCounts(tx)
    await tx.client.query("select reason, count(*) from diskret.audience('marketing', 'email', null) group by reason")
    return (await readCounts(tx)).get('people')! - (before.get('people') ?? 0)
  })
  expect(read).toBeGreaterThanOrEqual(sizes.get('people')! * most)
})

import { Client } from 'pg'
import { captureStatements, type Statement } from '../../apps/server/src/testing/capture-statements.ts'
import type { PageQuestion } from '../../apps/server/src/testing/many-people/page-questions.ts'
import { measurePairs, type Rounds, timed } from '../measuring/measure-pairs.ts'
import { median } from '../measuring/ratio.ts'
import { type Measured, resultOf } from '../measuring/result.ts'
import type { World } from '../world/open-world.ts'
import { isProtection, plainStatement } from '../world/plain-statement.ts'

const operator = { kind: 'operator' } as const
const usual: Rounds = { pairs: 60, warming: 4, longest: 4000 }
/** To see that it runs. */
const brief: Rounds = { pairs: 5, warming: 1, longest: 1000 }

/** Design: a page takes at most 1.3 times the same SQL without policies. */
export const aimOfPage = 1.3

/**
 * Measures pages: the very statements that the verb sends, once under the role of its purpose and once as plain SQL on the plain
 * copies, in turn. The audit's entry is left out of both and counts in the time of the whole verb.
 */
export async function measurePages(
  world: World,
  questions: readonly PageQuestion[],
  aim: number | null = aimOfPage,
): Promise<Measured> {
  const door = new Client(world.doorSettings)
  const plain = new Client(world.ownerSettings)
  await Promise.all([door.connect(), plain.connect()])
  const measured: Required<Measured> = { results: [], plans: {} }
  try {
    for (const question of questions) await measurePage(world, question, aim, { door, plain }, measured)
  } finally {
    await Promise.all([door.end(), plain.end()])
  }
  return measured
}

async function measurePage(
  world: World,
  question: PageQuestion,
  aim: number | null,
  clients: { door: Client; plain: Client },
  measured: Required<Measured>,
): Promise<void> {
  const { services } = world
  const ask = () => services.door.forPurpose(question.role, operator, (tx) => question.ask(tx, services))
  await ask()
  const all = await services.door.forPurpose(question.role, operator, async (tx) => {
    const { statements } = await captureStatements(tx, () => question.ask(tx, services))
    return statements
  })
  const statements = all.filter((statement) => !isProtection(statement))
  const plain = statements.map(plainStatement)
  const begin = `begin; set local role "${services.door.names.of(question.role)}"`
  const pairs = await measurePairs(
    () => replay(clients.door, begin, statements),
    () => replay(clients.plain, 'begin', plain),
    world.people < 1000 ? brief : usual,
  )
  const whole: number[] = []
  for (let round = 0; round < (world.people < 1000 ? 2 : 15); round++) whole.push(await timed(ask))
  const result = resultOf(question.name, pairs, { aim, against: 'the same statements on plain tables' })
  measured.results.push({ ...result, verb: Number(median(whole).toPrecision(4)) })
  if (result.met === false) measured.plans[question.name] = await plansOf(clients.door, begin, statements)
}

async function replay(client: Client, begin: string, statements: readonly Statement[]): Promise<void> {
  await client.query(begin)
  for (const { text, values } of statements) await client.query(text, values)
  await client.query('commit')
}

/** The plan of what takes longest, as PostgreSQL ran it. */
async function plansOf(client: Client, begin: string, statements: readonly Statement[]): Promise<string> {
  let longest = { time: -1, text: '' }
  await client.query(begin)
  for (const { text, values } of statements) {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers) ${text}`, values)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    const [, time = '0'] = /Execution Time: ([\d.]+)/.exec(plan) ?? []
    if (Number(time) > longest.time) longest = { time: Number(time), text: `${withoutIds(text)}\n${withoutIds(plan)}` }
  }
  await client.query('commit')
  return longest.text
}

/** Without the ids of the page. */
const withoutIds = (text: string) =>
  text.replaceAll(/\{[0-9a-f-]{36},[0-9a-f,-]*\}/g, '{…}').replaceAll(/\$1, \$2, [$\d, ]+/g, '…')

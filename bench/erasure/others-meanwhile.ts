import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { erasePerson } from '../../apps/server/src/data-protection/erasure/erase-person.ts'
import { captureStatements, type Statement } from '../../apps/server/src/testing/capture-statements.ts'
import { listQuestions } from '../../apps/server/src/testing/many-people/page-questions.ts'
import type { Pair } from '../measuring/ratio.ts'
import type { World } from '../world/open-world.ts'
import { isProtection } from '../world/plain-statement.ts'

const operator = { kind: 'operator' } as const
/** Milliseconds of a stretch with or without erasures. */
const stretch = 4000
const pairsWanted = 5
export const clients = 4

/** What the process of the others is told. */
export interface OthersWork {
  connection: World['doorSettings']
  begin: string
  statements: Statement[]
}

/**
 * Erases people one after the other in stretches, and counts in stretches of the same length with and without it how long a page
 * takes four others who ask for one after another. They are a process of their own, so that it is the database they share.
 */
export async function measureOthers(
  { services, doorSettings }: World,
  ids: readonly string[],
  say: (line: string) => void,
): Promise<{ pairs: Pair[]; erased: number; erasing: number }> {
  const question = listQuestions.find(({ name }) => name === 'list-seller-desk')!
  const { statements } = await services.door.forPurpose(question.role, operator, (tx) =>
    captureStatements(tx, () => question.ask(tx, services)),
  )
  const work: OthersWork = {
    connection: doorSettings,
    begin: `begin; set local role "${services.door.names.of(question.role)}"`,
    statements: statements.filter((statement) => !isProtection(statement)),
  }
  const child = fork(join(import.meta.dirname, 'others.ts'), { stdio: 'inherit' })
  child.send(work)
  await once(child, 'message')
  /** Pages that were answered since the last time. */
  const pagesSince = async () => {
    child.send('count')
    const [pages] = (await once(child, 'message')) as [number]
    return pages
  }
  const waiting = [...ids]
  let erased = 0
  let erasing = 0
  const erase = async () => {
    const start = performance.now()
    for (
      let id = waiting.pop();
      id !== undefined;
      id = performance.now() - start < stretch ? waiting.pop() : undefined
    ) {
      await erasePerson(services, operator, id, { ground: 'A17ObjectA21', remember: 'erased' })
      erased++
    }
    erasing += performance.now() - start
  }
  const pageTime = async (meanwhile: () => Promise<unknown>) => {
    await pagesSince()
    const start = performance.now()
    await meanwhile()
    return ((performance.now() - start) * clients) / Math.max(1, await pagesSince())
  }
  const rest = () => new Promise((done) => setTimeout(done, stretch))
  const pairs: Pair[] = []
  while (pairs.length < pairsWanted && waiting.length > 0) {
    const first = pairs.length % 2 === 0
    const before = first ? await pageTime(erase) : await pageTime(rest)
    const after = first ? await pageTime(rest) : await pageTime(erase)
    pairs.push(first ? { ours: before, plain: after } : { ours: after, plain: before })
  }
  say(`${erased} people erased within ${Math.round(erasing / 1000)} s`)
  child.send('end')
  await once(child, 'exit')
  return { pairs, erased, erasing }
}

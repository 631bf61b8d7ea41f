import type { Result } from './measuring/result.ts'
import { parts } from './parts.ts'
import { describeMachine, type Machine, postgresVersion } from './report/describe-machine.ts'
import { lineOf } from './report/print-results.ts'
import { writePerformanceDocument } from './report/write-performance-document.ts'
import { openWorld } from './world/open-world.ts'
import { makePlainCopies } from './world/plain-copies.ts'

/** What `--json` prints. */
export interface BenchRun {
  /** ISO 8601, when it began. */
  at: string
  machine: Machine
  postgres: string
  people: number
  results: (Result & { part: string })[]
  /** Plans of what is above its aim, by name. */
  plans: Record<string, string>
}

/**
 * @param names of parts; none is all
 * @param write whether the figures go into docs/performance.md, each part's when it is done
 * @param say told how far it is, and each result as it comes
 */
export async function bench(
  { people, names, write = false }: { people: number; names: readonly string[]; write?: boolean },
  say: (line: string) => void,
): Promise<BenchRun> {
  const at = new Date().toISOString()
  const machine = describeMachine()
  const chosen = parts.filter(({ name }) => names.length === 0 || names.includes(name))
  const filled = chosen.some(({ byItself }) => !byItself)
  const world = await openWorld(filled ? people : 0, say)
  try {
    if (filled) await makePlainCopies(world.owner, world.services.door.names)
    const run: BenchRun = { at, machine, postgres: await postgresVersion(world.owner), people, results: [], plans: {} }
    for (const part of chosen) {
      say(`\n${part.name}: ${part.says}`)
      const { results, plans = {} } = await part.run({ world, people, say })
      for (const result of results) {
        run.results.push({ part: part.name, ...result })
        say(lineOf(result))
      }
      for (const [name, plan] of Object.entries(plans)) say(`\nPlan of ${name}:\n${plan}`)
      Object.assign(run.plans, plans)
      if (write) writePerformanceDocument(run, part.name)
    }
    return run
  } finally {
    await world.close()
  }
}

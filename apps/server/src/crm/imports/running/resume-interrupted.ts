import { dayInZone } from '@diskret/legal-deadlines'
import { and, eq, sql } from 'drizzle-orm'
import type { DueTask } from '../../../data-protection/feature.ts'
import type { Services } from '../../../data-protection/services.ts'
import { Problem } from '../../../platform/problems/problem.ts'
import { imports } from '../tables.ts'
import { lockRun } from './import-lock.ts'
import { runImport } from './run-import.ts'

const system = { kind: 'system' } as const

/**
 * Runs that nobody goes on with: their process was killed. One that has just been written down is about to be taken up; one of
 * a time to come is of a clock that was ahead.
 */
async function findInterrupted({ door }: Services): Promise<{ id: string; startedAt: Date }[]> {
  return door.forImport(system, async (tx) => {
    const rows = await tx
      .select({ id: imports.id, startedAt: imports.recordedAt })
      .from(imports)
      .where(
        and(
          eq(imports.state, 'running'),
          sql`${imports.recordedAt} not between diskret.clock() - interval '1 minute' and diskret.clock() + interval '1 minute'`,
        ),
      )
    const left: { id: string; startedAt: Date }[] = []
    for (const row of rows) if (await lockRun(tx, row.id)) left.push(row)
    return left
  })
}

/** Goes on with imports that were interrupted: what is staged must not lie about, and half a list helps nobody. */
export const interruptedImports: DueTask = {
  what: 'interrupted-import',
  async list(services) {
    const { timeZone } = await services.controller()
    const found = await findInterrupted(services)
    return found.map(({ startedAt }) => ({
      what: 'interrupted-import',
      person: null,
      on: dayInZone(startedAt, timeZone),
      rule: 'PRI-6',
    }))
  },
  async run(services) {
    let resumed = 0
    for (const { id } of await findInterrupted(services)) if (await resumeRun(services, id)) resumed++
    return resumed
  },
}

/**
 * Runs an import without anybody waiting for it.
 * @returns false where it cannot go on, or another process runs it; the import's record says so
 */
export async function resumeRun(services: Services, importId: string): Promise<boolean> {
  try {
    await runImport(services, system, importId)
    return true
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    services.log.warn({ code: error.code }, 'an import did not go on')
    return false
  }
}

import type { DueTask } from '../feature.ts'
import type { Services } from '../services.ts'

// Any number will do that nobody else takes.
const lockOfTheSweep = 0x44_49_53_44
const system = { kind: 'system' } as const

/**
 * Does all that is due, one process at a time. What fails does not keep the rest from being done; it is thrown at the end.
 * @param wait whether to wait for another process that is at it, or leave it to that one
 * @param goesOn asked before each; what is left then is due at the next look
 * @returns how many of what were done, or nothing when another process is at it
 */
export async function runDue(
  services: Services,
  tasks: readonly DueTask[],
  wait: boolean,
  goesOn: () => boolean = () => true,
): Promise<Record<string, number> | undefined> {
  await services.controller()
  return services.door.forPurpose('security', system, async (tx) => {
    const lock = wait
      ? 'select true as held from pg_advisory_xact_lock($1)'
      : 'select pg_try_advisory_xact_lock($1) as held'
    const { rows } = await tx.client.query<{ held: boolean }>(lock, [lockOfTheSweep])
    if (!rows[0]?.held) return undefined
    const done: Record<string, number> = {}
    const failures: unknown[] = []
    for (const task of tasks) {
      if (!goesOn()) break
      try {
        const count = await task.run(services)
        if (count > 0) done[task.what] = (done[task.what] ?? 0) + count
      } catch (error) {
        if (!goesOn()) break
        services.log.error({ error, kind: task.what }, 'something due could not be done')
        failures.push(error)
      }
    }
    if (failures.length > 0) throw failures[0]
    return done
  })
}

import { z } from 'zod'
import type { Actor } from '../../data-protection/door/actor.ts'
import { erasePerson } from '../../data-protection/erasure/erase-person.ts'
import { defaultGround } from '../../data-protection/erasure/grounds.ts'
import { ErasureAnswer } from '../../data-protection/erasure/schemas.ts'
import type { Services } from '../../data-protection/services.ts'

export const erasuresPlan = z.object({
  /** Records that go: those chosen, and further records of the same humans. */
  people: z.number().int(),
  plan: ErasureAnswer.shape.plan,
  /** Places in texts about others that then wait for a decision (ERA-9). */
  places: z.number().int(),
})
export type ErasuresPlan = z.output<typeof erasuresPlan>

/**
 * What erasing several people would do, summed up by table and action: the same plan that each erasure makes and checks.
 * @param ids of people whom `rights` sees
 */
export async function planErasures(services: Services, actor: Actor, ids: readonly string[]): Promise<ErasuresPlan> {
  const gone = new Set<string>()
  const sums = new Map<string, ErasuresPlan['plan'][number]>()
  let places = 0
  for (const id of ids) {
    // Another record of the same human is in the plan of the first.
    if (gone.has(id)) continue
    const planned = await erasePerson(services, actor, id, { ground: defaultGround, remember: null, dryRun: true })
    for (const one of [id, ...planned.duplicates]) gone.add(one)
    places += planned.checked.places.length
    for (const item of planned.plan) {
      const key = `${item.table} ${item.action} ${item.hold?.law ?? ''}`
      const before = sums.get(key)
      const until = [before?.hold?.until, item.hold?.until]
        .filter((day) => day !== undefined)
        .sort()
        .at(-1)
      sums.set(key, {
        ...item,
        rows: item.rows + (before?.rows ?? 0),
        hold: item.hold && until ? { law: item.hold.law, until } : null,
      })
    }
  }
  return { people: gone.size, plan: [...sums.values()], places }
}

import { addPeriod, dayInZone } from '@diskret/legal-deadlines'
import { z } from 'zod'
import type { Actor } from '../door/actor.ts'
import { countEnded } from '../erasure/retention/sweep-ended.ts'
import { sweepOf } from '../erasure/retention/sweep-plan.ts'
import { describeRetention } from '../notices/composing/describe-retention.ts'
import type { Services } from '../services.ts'

const label = z.object({ da: z.string(), en: z.string() })

export const retentionAnswer = z.object({
  /** The last day of the outlook. */
  until: z.string(),
  items: z.array(
    z.object({
      table: z.string(),
      label,
      /** The rule in words. */
      words: label,
      start: z.string(),
      keep: z.string(),
      rule: z.string(),
      /** Rows that go by themselves until then; null where they go with their person, account or installation. */
      ending: z.number().int().nullable(),
    }),
  ),
  /** People whose day of erasure is set and comes until then, unless a basis opens. */
  people: z.number().int(),
})
export type Retention = z.output<typeof retentionAnswer>

/** How long each kind of rows is kept, and how many go within some days. */
export async function listRetention(services: Services, actor: Actor, days: number): Promise<Retention> {
  const { timeZone } = await services.controller()
  const until = addPeriod(dayInZone(services.clock.now(), timeZone), `P${days}D`)
  const items: Retention['items'] = []
  for (const table of services.tables) {
    const sweep = sweepOf(table, services.tables)
    const { retention } = table.declaration
    items.push({
      table: table.name,
      label: table.declaration.label,
      words: { da: describeRetention(retention, 'da', 'staff'), en: describeRetention(retention, 'en', 'staff') },
      start: retention.start,
      keep: retention.keep,
      rule: retention.rule,
      ending: sweep === null || sweep === 'with-others' ? null : await countEnded(services, sweep, until),
    })
  }
  const people = await services.door.forPurpose('rights', actor, async (tx) => {
    const { rows } = await tx.client.query<{ count: number }>(
      'select count(*)::int as count from diskret.people where due_for_erasure_on <= $1::date',
      [until],
    )
    return rows[0]?.count ?? 0
  })
  return { until, items, people }
}

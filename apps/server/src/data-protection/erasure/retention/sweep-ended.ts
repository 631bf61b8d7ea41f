import { dayInZone } from '@diskret/legal-deadlines'
import { rememberEnded } from '../../consents/ended/remember-ended.ts'
import type { Transaction } from '../../door/door.ts'
import type { DueItem, DueTask } from '../../feature.ts'
import type { Services } from '../../services.ts'
import { firstDayKept, sweepOf, type TableSweep } from './sweep-plan.ts'

/** Rows of one step: enough to be quick, few enough to keep nobody waiting. */
const batch = 5000

const system = { kind: 'system' } as const

function sweepsOf({ tables }: Services): TableSweep[] {
  return tables.flatMap((table) => {
    const sweep = sweepOf(table, tables)
    return sweep === null || sweep === 'with-others' ? [] : [sweep]
  })
}

async function firstMomentKept({ table, wholeMonths }: TableSweep, services: Services, today: string): Promise<string> {
  const { timeZone } = await services.controller()
  const day = firstDayKept(today, table.declaration.retention.keep, wholeMonths)
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant().toString()
}

/** What stands in the way of a row: something open refers to it. */
const free = ({ referrers }: TableSweep) =>
  referrers
    .map(({ table, column, becomes }) => {
      if (becomes === 'in-the-way')
        return ` and not exists (select from diskret."${table}" r where r."${column}" = t.id)`
      if (becomes === 'deleted-if-closed')
        return ` and not exists (select from diskret."${table}" r where r."${column}" = t.id and r.closed_at is null)`
      return ''
    })
    .join('')

/** Deletes rows whose period has ended, and what goes with them. @returns how many */
async function sweep(tx: Transaction, plan: TableSweep, from: string): Promise<number> {
  const { table, ended, referrers } = plan
  const { rows } = await tx.client.query<{ id: string }>(
    `select t.id::text as id from diskret."${table.name}" t where ${ended}${free(plan)} order by t.id limit ${batch}`,
    [from],
  )
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return 0
  if (table.name === 'consents') await rememberEnded(tx, ids)
  for (const { table: other, column, becomes } of referrers) {
    const those = `where "${column}"::text = any($1)`
    await tx.client.query(
      becomes === 'emptied'
        ? `update diskret."${other}" set "${column}" = null ${those}`
        : `delete from diskret."${other}" ${those}`,
      [ids],
    )
  }
  await tx.client.query(`delete from diskret."${table.name}" where id::text = any($1)`, [ids])
  return ids.length
}

/** @returns how many rows of a table go when it is swept on a day */
export async function countEnded(services: Services, plan: TableSweep, day: string): Promise<number> {
  const from = await firstMomentKept(plan, services, day)
  const { rows } = await services.door.forPurpose(plan.role ?? 'rights', system, (tx) =>
    tx.client.query<{ count: number }>(
      `select count(*)::int as count from diskret."${plan.table.name}" t where ${plan.ended}${free(plan)}`,
      [from],
    ),
  )
  return rows[0]?.count ?? 0
}

/** Everything whose period of retention ends by itself, each table by its own declared rule (RET-3). */
export const retentionTask: DueTask = {
  what: 'retention',
  async list(services, until) {
    const items: DueItem[] = []
    for (const plan of sweepsOf(services)) {
      if ((await countEnded(services, plan, until)) > 0)
        items.push({
          what: `retention:${plan.table.name}`,
          person: null,
          on: until,
          rule: plan.table.declaration.retention.rule,
        })
    }
    return items
  },
  async run(services) {
    const today = dayInZone(services.clock.now(), (await services.controller()).timeZone)
    let gone = 0
    for (const plan of sweepsOf(services)) {
      const from = await firstMomentKept(plan, services, today)
      for (;;) {
        const swept = await services.door.forPurpose(plan.role ?? 'rights', system, async (tx) => {
          if (plan.role) return sweep(tx, plan, from)
          const { rows } = await tx.client.query<{ gone: string }>('select diskret.sweep_ended($1) as gone', [
            plan.table.name,
          ])
          return Number(rows[0]?.gone ?? 0)
        })
        gone += swept
        if (swept < batch || plan.role === null) break
      }
    }
    return gone
  },
}

import { dayInZone } from '@diskret/legal-deadlines'
import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import type { DueTask } from '../feature.ts'

const batch = 500
const system = { kind: 'system' } as const

/** By which the sweep finds whose time has come without reading everybody. */
export const endsIndex: DatabaseObject = {
  kind: 'index',
  name: 'permitted_people_until',
  definition: `create index if not exists permitted_people_until on diskret.people (permitted_until) where permitted_until is not null`,
}

/**
 * People for one of whose purposes the time is up. A row knows the first end alone, at which its policy closes all that does
 * not last, so what ends later is opened again here (BAS-8).
 */
export const endedPermissions: DueTask = {
  what: 'permission-ended',
  // Only whose time has come: an end that lies ahead asks nothing of anybody.
  async list({ door, controller }) {
    const { timeZone } = await controller()
    const { rows } = await door.forPurpose('rights', system, (tx) =>
      tx.client.query<{ id: string; ends: Date }>(
        'select id, permitted_until as ends from diskret.people where permitted_until <= diskret.clock() order by permitted_until',
      ),
    )
    return rows.map(({ id, ends }) => ({
      what: 'permission-ended',
      person: id,
      on: dayInZone(ends, timeZone),
      rule: 'BAS-8',
    }))
  },
  async run({ door }) {
    for (let done = 0; ; ) {
      const ended = await door.forPurpose('rights', system, async (tx) => {
        const { rows } = await tx.client.query<{ id: string }>(
          `select id from diskret.people where permitted_until <= diskret.clock() order by permitted_until limit ${batch}`,
        )
        await tx.client.query('select diskret.recompute_permissions($1::uuid[])', [rows.map(({ id }) => id)])
        return rows.length
      })
      done += ended
      if (ended < batch) return done
    }
  },
}

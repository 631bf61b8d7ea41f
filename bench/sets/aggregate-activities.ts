import { Client } from 'pg'
import { measurePairs } from '../measuring/measure-pairs.ts'
import { type Measured, resultOf } from '../measuring/result.ts'
import type { World } from '../world/open-world.ts'

const perMonth = (table: string, where = '') =>
  `select date_trunc('month', n.recorded_at), n.kind, count(*) from ${table} n ${where} group by 1, 2 order by 1, 2`

/** What the policy of the seller's desk tests, written by hand. */
const explicit = `where (n.permitted_purposes & 3) <> 0
  and (n.permitted_until is null or n.permitted_until > now() or (n.lasting_purposes & 3) <> 0)`

/**
 * Counts all activities by month and kind, as a report does: under a purpose, beside the same condition written by hand, and
 * beside a table in which nobody is hidden.
 */
export async function aggregateActivities(world: World): Promise<Measured> {
  const door = new Client(world.doorSettings)
  const owner = new Client(world.ownerSettings)
  await Promise.all([door.connect(), owner.connect()])
  const begin = `begin; set local role "${world.services.door.names.of('seller-desk')}"`
  const rounds = { pairs: 40, warming: 3, longest: 20_000 }
  const under = async () => {
    await door.query(begin)
    await door.query(perMonth('diskret.notes'))
    await door.query('commit')
  }
  try {
    const byHand = await measurePairs(under, () => owner.query(perMonth('diskret.notes', explicit)), rounds)
    const open = await measurePairs(under, () => owner.query(perMonth('plain.notes')), rounds)
    return {
      results: [
        resultOf('aggregate', byHand, { aim: 1.1, against: 'the same condition as an explicit WHERE, by the owner' }),
        resultOf('aggregate-plain', open, { aim: null, against: 'all rows of the plain table, nobody hidden' }),
      ],
    }
  } finally {
    await Promise.all([door.end(), owner.end()])
  }
}

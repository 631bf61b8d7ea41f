import { Client } from 'pg'
import { eraseExpired } from '../../apps/server/src/data-protection/invitations/erase-expired.ts'
import { timed } from '../measuring/measure-pairs.ts'
import type { Pair } from '../measuring/ratio.ts'
import { type Measured, type Result, resultOf } from '../measuring/result.ts'
import type { World } from '../world/open-world.ts'
import { gdprOperations, type Subjects } from './operations.ts'

const rounds = 40

/** Each operation in turn with the protection on and off; what deletes by expiry is done for all who are due at once. */
export async function measureGdprBench(world: World): Promise<Measured> {
  const plain = new Client(world.ownerSettings)
  await plain.connect()
  const results: Result[] = []
  try {
    const subjects = await chooseSubjects(world)
    for (const { name, on, off } of await gdprOperations(world, plain, subjects)) {
      const pairs: Pair[] = []
      for (let place = 0; place < rounds; place++) {
        const ours = await timed(() => on(place))
        pairs.push({ ours, plain: await timed(() => off(place)) })
      }
      results.push(
        resultOf(name, pairs, { aim: null, against: 'rows written, read or deleted by hand, no protection' }),
      )
    }
    results.push(await deleteByExpiry(world, plain))
    return { results }
  } finally {
    await plain.end()
  }
}

async function chooseSubjects({ owner }: World): Promise<Subjects> {
  const { rows } = await owner.query<{ id: string }>(
    `select distinct person_id as id from diskret.legal_bases where purpose = 'marketing' and closed_at is null order by 1 limit ${4 * rounds}`,
  )
  const ids = rows.map(({ id }) => id)
  if (ids.length < 4 * rounds) throw new Error('too few people for GDPRBench')
  const part = (place: number) => ids.slice(place * rounds, (place + 1) * rounds)
  return { read: part(0), erased: part(1), withdrawn: part(2), objecting: part(3) }
}

/** Milliseconds a person. */
async function deleteByExpiry({ services, owner }: World, plain: Client): Promise<Result> {
  const { rows } = await owner.query<{ id: string }>(
    `update diskret.invitations set ends_on = diskret.today() - 1 where id in (select id from diskret.invitations where state = 'open' order by id limit 300) returning person_id as id`,
  )
  const ours = await timed(() => eraseExpired(services))
  const byHand = await timed(async () => {
    await plain.query('begin')
    for (const table of [
      'email_addresses',
      'notices',
      'invitations',
      'objections',
      'restrictions',
      'consents',
      'legal_bases',
    ])
      await plain.query(`delete from plain.${table} where person_id = any($1::uuid[])`, [rows.map(({ id }) => id)])
    await plain.query('delete from plain.people where id = any($1::uuid[])', [rows.map(({ id }) => id)])
    await plain.query('commit')
  })
  const each = { ours: ours / rows.length, plain: byHand / rows.length }
  return resultOf('delete-data-by-ttl', [each], {
    aim: null,
    unit: 'ms/person',
    against: `${rows.length} expired invitations deleted by hand in one go`,
  })
}

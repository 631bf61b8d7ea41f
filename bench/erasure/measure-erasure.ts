import { Client } from 'pg'
import { erasePerson } from '../../apps/server/src/data-protection/erasure/erase-person.ts'
import { timed } from '../measuring/measure-pairs.ts'
import type { Pair } from '../measuring/ratio.ts'
import { againstFigure, figureOf, type Measured, resultOf } from '../measuring/result.ts'
import type { World } from '../world/open-world.ts'
import { measureOthers } from './others-meanwhile.ts'
import { erasePlainly } from './plain-erasure.ts'

const operator = { kind: 'operator' } as const
const how = { ground: 'A17ObjectA21', remember: 'erased' } as const
const most = 10_000

/**
 * Erases people by the product's verb (discover, plan, execute, search all texts, remember): like most, and of the hundredth with
 * a hundred notes; then many in a row while others work.
 */
export async function measureErasure(world: World, say: (line: string) => void): Promise<Measured> {
  const { services, ownerSettings } = world
  const plain = new Client(ownerSettings)
  await plain.connect()
  const eraseAll = async (ids: readonly string[]) => {
    const pairs: Pair[] = []
    for (const id of ids) {
      const ours = await timed(() => erasePerson(services, operator, id, how))
      pairs.push({ ours, plain: await timed(() => erasePlainly(plain, id)) })
    }
    return pairs
  }
  const usual = await eraseAll(await peopleWith(world, '< 50', 100))
  const heavy = await eraseAll(await peopleWith(world, '>= 50', 30))
  await plain.end()
  const limit = { figure: 50, unit: 'ms', against: 'the figure aimed at' }
  const byHand = { aim: null, against: 'the deletes alone, by hand: no plan, no search of texts, no ledger, no audit' }
  const others = await measureOthers(
    world,
    await peopleWith(world, '< 50', Math.min(most, Math.floor(world.people / 10))),
    say,
  )
  return {
    results: [
      againstFigure(
        'erase-one',
        usual.map(({ ours }) => ours),
        limit,
      ),
      againstFigure(
        'erase-one-very-active',
        heavy.map(({ ours }) => ours),
        limit,
      ),
      resultOf('erase-one-by-hand', usual, byHand),
      resultOf('erase-very-active-by-hand', heavy, byHand),
      resultOf('others-while-erasing', others.pairs, {
        aim: 1.075,
        unit: 'ms/page',
        against: 'four clients’ pages while nobody is erased; 7 % lost is 1.075',
      }),
      figureOf(
        'erased-in-a-row',
        others.erased / (others.erasing / 1000),
        'people/s',
        `${others.erased} people, while the others worked`,
      ),
    ],
  }
}

async function peopleWith({ owner }: World, notes: string, limit: number): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    `select p.id from diskret.people p join diskret.note_people l on l.person_id = p.id group by p.id having count(*) ${notes}
       order by md5(p.id::text) limit ${limit}`,
  )
  return rows.map(({ id }) => id)
}

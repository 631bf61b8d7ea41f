import { Client } from 'pg'
import { timed } from '../measuring/measure-pairs.ts'
import type { Pair } from '../measuring/ratio.ts'
import { figureOf, type Measured, resultOf } from '../measuring/result.ts'
import type { World } from '../world/open-world.ts'

const operator = { kind: 'operator' } as const
/** As many at once as the sweep of ended permissions takes. */
const atOnce = 500

/**
 * Changes what many people permit: an assessment on which half of all rest gets another day of review, and each of them is
 * computed anew and carried on to all their rows, in the batches of the product's own sweep. Beside it a flag of these people
 * alone, by hand.
 */
export async function changePermissions({ services, owner, ownerSettings }: World): Promise<Measured> {
  await owner.query("update diskret.assessments set review_on = review_on + 7 where kind = 'customer-contacts'")
  const { rows } = await owner.query<{ id: string }>(
    "select distinct person_id as id from diskret.legal_bases where kind = 'legitimate-interest' and closed_at is null order by 1",
  )
  const plain = new Client(ownerSettings)
  await plain.connect()
  const pairs: Pair[] = []
  for (let from = 0; from < rows.length; from += atOnce) {
    const ids = rows.slice(from, from + atOnce).map(({ id }) => id)
    const ours = await timed(() =>
      services.door.forPurpose('rights', operator, (tx) =>
        tx.client.query('select diskret.recompute_permissions($1::uuid[])', [ids]),
      ),
    )
    pairs.push({
      ours,
      plain: await timed(() =>
        plain.query('update plain.people set version = version + 1 where id = any($1::uuid[])', [ids]),
      ),
    })
  }
  await plain.end()
  const milliseconds = pairs.reduce((sum, { ours }) => sum + ours, 0)
  return {
    results: [
      resultOf('change-permissions', pairs, {
        aim: null,
        against: `a column of the same ${atOnce} people by hand, without their rows`,
      }),
      figureOf(
        'change-permissions-of-100000',
        (milliseconds / 1000 / rows.length) * 100_000,
        's',
        `as measured on ${rows.length} people with all their rows`,
      ),
    ],
  }
}

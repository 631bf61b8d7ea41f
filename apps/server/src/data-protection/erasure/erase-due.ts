import type { DueItem, DueTask } from '../feature.ts'
import type { Services } from '../services.ts'
import { erasePerson } from './erase-person.ts'

const system = { kind: 'system' } as const

interface DuePerson {
  id: string
  on: string
  /** The person objected, withdrew or refused: that is why nothing is left to keep them on. */
  saidNo: boolean
}

/**
 * Persons whose day of erasure has come, without an open basis. Left out are those who are restricted, since they want their
 * data stored (18(1)(b), (c)), and the invited, whose silence is the invitations' own task (BAS-26).
 */
async function duePeople({ door }: Services, until: string): Promise<DuePerson[]> {
  const { rows } = await door.forPurpose('rights', system, (tx) =>
    tx.client.query<DuePerson>(
      `select p.id, p.due_for_erasure_on::text as on,
          exists (select from diskret.objections o where o.person_id = p.id and o.lifted_at is null and o.state <> 'rejected')
            or exists (select from diskret.consents c where c.person_id = p.id and c.status in ('ConsentWithdrawn', 'ConsentRefused'))
            or exists (select from diskret.ended_consents e where e.person_id = p.id and e.status in ('ConsentWithdrawn', 'ConsentRefused')) as "saidNo"
        from diskret.people p where p.due_for_erasure_on <= $1::date
          and not exists (select from diskret.legal_bases b where b.person_id = p.id and b.closed_at is null and b.kind <> 'soft-opt-in' and b.purpose <> 'sensitive')
          and not exists (select from diskret.restrictions r where r.person_id = p.id and r.lifted_at is null)
          and not exists (select from diskret.invitations i where i.person_id = p.id and i.state = 'open')
        order by p.due_for_erasure_on, p.id`,
      [until],
    ),
  )
  return rows
}

/**
 * Erases who is due for it. Whoever said no is remembered for twelve months, so that no list writes to them again (BAS-3, BAS-33,
 * CON-39); the others leave no mark, for nobody asked to be forgotten: the data is no longer necessary.
 */
export const erasureTask: DueTask = {
  what: 'erasures',
  async list(services, until): Promise<DueItem[]> {
    const people = await duePeople(services, until)
    return people.map(({ id, on }) => ({ what: 'erasure', person: id, on, rule: 'PRI-6' }))
  },
  async run(services) {
    const { rows } = await services.door.forPurpose('rights', system, (tx) =>
      tx.client.query<{ today: string }>('select diskret.today()::text as today'),
    )
    const people = await duePeople(services, rows[0]!.today)
    let erased = 0
    for (const { id, saidNo } of people)
      try {
        await erasePerson(services, system, id, { ground: 'A17NonNecessity', remember: saidNo ? 'refused' : null })
        erased++
      } catch (error) {
        // A duplicate went with an earlier one, or somebody else was quicker.
        if ((error as { code?: string }).code !== 'person-not-found') throw error
      }
    return erased
  },
}

import { z } from 'zod'
import type { Transaction } from '../door/door.ts'
import { permissionPurposes, purposes } from '../purposes/purposes.ts'

const count = z.number().int()

export const statisticsAnswer = z.object({
  /** People by what is open for them; one may stand under several purposes. */
  people: z.object({
    total: count,
    permitted: z.record(z.string(), count),
    invited: count,
    /** No purpose is open, and no answer is awaited. */
    closed: count,
    dueForErasure: count,
  }),
  /** By month, `YYYY-MM`, the last twelve. */
  consents: z.array(z.object({ month: z.string(), given: count, withdrawn: count, refused: count, expired: count })),
  /** Answered requests of registered persons by kind: days from their receipt. */
  answers: z.array(
    z.object({ kind: z.string(), answered: count, medianDays: z.number(), slowestDays: z.number(), late: count }),
  ),
  openRequests: count,
})
export type Statistics = z.output<typeof statisticsAnswer>

/** Numbers for the officer, of nobody in particular. */
export async function readStatistics(tx: Transaction<'rights'>): Promise<Statistics> {
  const rows = async <Row>(text: string): Promise<Row[]> => (await tx.client.query(text)).rows as Row[]
  const [people] = await rows<Record<string, number>>(peopleQuery)
  const [open] = await rows<{ count: number }>(
    "select count(*)::int as count from diskret.requests where state = 'received'",
  )
  return {
    people: {
      total: people!.total!,
      permitted: Object.fromEntries(permissionPurposes.map((purpose) => [purpose, people![purpose]!])),
      invited: people!.invited!,
      closed: people!.closed!,
      dueForErasure: people!.due!,
    },
    consents: await rows(consentsQuery),
    answers: await rows(answersQuery),
    openRequests: open!.count,
  }
}

const isOpen = (mask: number) =>
  `(permitted_purposes & ${mask}) <> 0 and (permitted_until is null or permitted_until > diskret.clock() or (lasting_purposes & ${mask}) <> 0)`
const decided = permissionPurposes.reduce((mask, purpose) => mask | purposes[purpose].bit, 0)

const peopleQuery = `select count(*)::int as total,
    ${permissionPurposes.map((purpose) => `count(*) filter (where ${isOpen(purposes[purpose].bit)})::int as "${purpose}"`).join(', ')},
    count(*) filter (where ${isOpen(purposes.invitation.bit)})::int as invited,
    count(*) filter (where not (${isOpen(decided | purposes.invitation.bit)}))::int as closed,
    count(due_for_erasure_on)::int as due
  from diskret.people`

const consentsQuery = `with acts as (
    select given_at as at, case when status = 'ConsentRefused' then 'refused' else 'given' end as act from diskret.consents
      where given_at is not null and status <> 'ConsentRequested' and status <> 'unproved'
    union all select ended_at, case status when 'ConsentWithdrawn' then 'withdrawn' else 'expired' end from diskret.consents
      where ended_at is not null and status in ('ConsentWithdrawn', 'ConsentExpired')
  ), months as (
    select generate_series(date_trunc('month', diskret.today()) - interval '11 months', date_trunc('month', diskret.today()), interval '1 month') as month
  )
  select to_char(m.month, 'YYYY-MM') as month, count(*) filter (where a.act = 'given')::int as given,
      count(*) filter (where a.act = 'withdrawn')::int as withdrawn, count(*) filter (where a.act = 'refused')::int as refused,
      count(*) filter (where a.act = 'expired')::int as expired
    from months m left join acts a on a.at >= m.month and a.at < m.month + interval '1 month' group by m.month order by m.month`

const answersQuery = `select kind, count(*)::int as answered,
    round((percentile_cont(0.5) within group (order by extract(epoch from answered_at - received_at)) / 86400)::numeric, 1)::float as "medianDays",
    round((max(extract(epoch from answered_at - received_at)) / 86400)::numeric, 1)::float as "slowestDays",
    count(*) filter (where answered_at::date > due_on)::int as late
  from diskret.requests where answered_at is not null group by kind order by kind`

import { Client } from 'pg'
import { listAudience } from '../../apps/server/src/data-protection/audiences/list-audience.ts'
import { measurePairs } from '../measuring/measure-pairs.ts'
import { type Measured, resultOf } from '../measuring/result.ts'
import type { World } from '../world/open-world.ts'

const operator = { kind: 'operator' } as const

/** Whom a campaign by mail may reach, and why not the others, as somebody would write it by hand. */
const byHand = `
  with judged as materialized (
    select p.id, case when r.person_id is not null then 'restricted' when o.person_id is not null then 'objection'
        when n.person_id is not null then 'not-informed' when c.person_id is null then 'no-consent' when e.person_id is null then 'no-address' end as reason
      from plain.people p
        left join (select distinct person_id from plain.restrictions where lifted_at is null) r on r.person_id = p.id
        left join (select distinct person_id from plain.objections where lifted_at is null and state <> 'rejected' and purpose = 'marketing'
          and (channel is null or channel = 'email')) o on o.person_id = p.id
        left join (select distinct person_id from plain.notices where delivered_at is null and exemption is null and due_at <= now()) n on n.person_id = p.id
        left join (select distinct person_id from plain.consents where purpose = 'marketing' and status in ('ConsentGiven', 'RenewedConsentGiven')
          and (expires_on is null or expires_on > current_date) and channel = 'email') c on c.person_id = p.id
        left join (select distinct person_id from plain.email_addresses where refused_at is null) e on e.person_id = p.id
  )
  select id, null as reason, 1 as people from judged where reason is null
  union all select null, reason, count(*) from judged where reason is not null group by reason`

/** The audience of a campaign with the reasons of all who are hidden: the verb, the audit's entry included. */
export async function countAudience({ services, ownerSettings }: World): Promise<Measured> {
  const owner = new Client(ownerSettings)
  await owner.connect()
  const audience = (channel: 'email' | undefined) => () =>
    services.door.forPurpose('marketing', operator, (tx) => listAudience(tx, { purpose: 'marketing', channel }))
  const rounds = { pairs: 20, warming: 2, longest: 20_000 }
  try {
    const pairs = await measurePairs(audience('email'), () => owner.query(byHand), rounds)
    const against = 'one statement by hand that joins the same facts'
    return { results: [resultOf('audience-by-mail', pairs, { aim: 1.3, against })] }
  } finally {
    await owner.end()
  }
}

import { declarationOf } from '../../data-protection/declarations/personal-table.ts'
import { readableColumnNames } from '../../data-protection/declarations/readable-columns.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { invitations } from '../../data-protection/notices/tables.ts'
import { type PermissionPurpose, permissionPurposes, purposes } from '../../data-protection/purposes/purposes.ts'

/** How one purpose stands for a person, as a list shows it. */
export interface PurposeState {
  purpose: PermissionPurpose | 'invitation'
  state: 'permitted' | 'ending-soon' | 'awaiting-answer' | 'objected' | 'restricted'
  /** Day or moment at which it ends by itself. */
  until: string | null
  /** Ways of reach that a consent names; empty where none is named. */
  channels: string[]
}

/** The carried bits of a person's row. */
export interface CarriedBits {
  id: string
  permitted_purposes: number
  lasting_purposes: number
  permitted_until: Date | null
}

interface Fact {
  person_id: string
  kind: 'consent' | 'soft-opt-in' | 'asked' | 'invited' | 'objected' | 'restricted'
  purpose: PermissionPurpose
  channel: string | null
  until: string | null
}

const soon = 30 * 24 * 60 * 60 * 1000

/**
 * What each of several people may be used for now, on which channels, what ends soon and who is asked. Objections and
 * restrictions are for `rights` alone; elsewhere the purpose is simply not there (REQ-18).
 */
export async function readPersonStates(
  tx: Transaction,
  rows: readonly CarriedBits[],
  now: Date,
): Promise<Map<string, PurposeState[]>> {
  const facts = await readFacts(
    tx,
    rows.map(({ id }) => id),
  )
  return new Map(
    rows.map((row) => [
      row.id,
      statesOf(
        row,
        facts.filter((fact) => fact.person_id === row.id),
        now,
      ),
    ]),
  )
}

function statesOf(row: CarriedBits, facts: readonly Fact[], now: Date): PurposeState[] {
  const ends = row.permitted_until
  const states: PurposeState[] = permissionPurposes.flatMap((purpose): PurposeState[] => {
    const { bit } = purposes[purpose]
    const lasting = (row.lasting_purposes & bit) !== 0
    if ((row.permitted_purposes & bit) === 0 || !(lasting || ends === null || ends > now)) return []
    const until = lasting ? null : ends
    return [
      {
        purpose,
        state: until !== null && until.getTime() - now.getTime() <= soon ? 'ending-soon' : 'permitted',
        until: until?.toISOString() ?? null,
        channels: channelsOf(facts, purpose),
      },
    ]
  })
  for (const fact of facts) {
    const channels = fact.channel ? [fact.channel] : []
    const { purpose, until } = fact
    if (fact.kind === 'invited') states.push({ purpose: 'invitation', state: 'awaiting-answer', until, channels: [] })
    if (fact.kind === 'asked') states.push({ purpose, state: 'awaiting-answer', until, channels })
    if (fact.kind === 'objected') states.push({ purpose, state: 'objected', until, channels })
    if (fact.kind === 'restricted')
      for (const closed of permissionPurposes)
        states.push({ purpose: closed, state: 'restricted', until, channels: [] })
  }
  return states
}

function channelsOf(facts: readonly Fact[], purpose: PermissionPurpose): string[] {
  const found = facts.flatMap((fact) => {
    if (fact.purpose !== purpose || (fact.kind !== 'consent' && fact.kind !== 'soft-opt-in')) return []
    return [fact.kind === 'soft-opt-in' ? 'email' : fact.channel]
  })
  return [...new Set(found)].filter((channel) => channel !== null)
}

const given = "('ConsentGiven', 'RenewedConsentGiven')"
const sources = {
  consents: `select person_id, case when status in ${given} then 'consent' else 'asked' end, purpose, channel, null::text from diskret.consents
    where person_id = any($1) and (status = 'ConsentRequested' or status in ${given} and (expires_on is null or expires_on > diskret.today()))`,
  softOptIn: `select person_id, 'soft-opt-in', purpose, null, null from diskret.legal_bases
    where person_id = any($1) and kind = 'soft-opt-in' and closed_at is null and (ends_at is null or ends_at > diskret.clock())`,
  invitations: `select person_id, 'invited', 'invitation', null::text, ends_on::text from diskret.invitations where person_id = any($1) and state = 'open'`,
  objections: `select person_id, 'objected', purpose, channel, null from diskret.objections
    where person_id = any($1) and lifted_at is null and state <> 'rejected'`,
  restrictions: `select person_id, 'restricted', '', null, null from diskret.restrictions where person_id = any($1) and lifted_at is null`,
}

async function readFacts(tx: Transaction, ids: string[]): Promise<Fact[]> {
  const invited = readableColumnNames(declarationOf(invitations), tx.role).length > 0
  const queries = tx.role === 'invitation' ? [] : [sources.consents, sources.softOptIn]
  if (invited) queries.push(sources.invitations)
  if (tx.role === 'rights') queries.push(sources.objections, sources.restrictions)
  const { rows } = await tx.client.query<Fact>(
    `select * from (${queries.join(' union all ')}) facts (person_id, kind, purpose, channel, until)`,
    [ids],
  )
  return rows
}

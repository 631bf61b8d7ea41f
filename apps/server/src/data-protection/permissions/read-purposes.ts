import { isOfficer } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { type ExplainedPurpose, explainPurposes } from '../people/explain-purposes.ts'
import { personNotFound } from '../people/problems.ts'
import type { Services } from '../services.ts'

/** How a person stands after an act: the purposes in which they may be seen, and the day of erasure unless a basis opens. */
export interface PersonPurposes {
  purposes: Record<string, ExplainedPurpose>
  /** `YYYY-MM-DD`. */
  dueForErasure: string | null
}

type Row = Record<string, unknown>

/** What an explanation needs of each table, by person; the oldest first. */
const facts = {
  bases: 'select purpose, kind, closed_at, ends_at from diskret.legal_bases where person_id = $1 order by id',
  consents: 'select purpose, status from diskret.consents where person_id = $1 order by id',
  objections: 'select purpose, channel, state, lifted_at from diskret.objections where person_id = $1 order by id',
  restrictions: 'select lifted_at from diskret.restrictions where person_id = $1',
  notices: 'select delivered_at, exemption, due_at from diskret.notices where person_id = $1',
  invitations: 'select state from diskret.invitations where person_id = $1',
} as const

/**
 * Reads how a person's purposes stand, with the reasons for officers and the operator alone (REQ-18).
 * @throws Problem person-not-found
 */
export async function readPurposes(
  tx: Transaction<'rights'>,
  { clock }: Pick<Services, 'clock'>,
  personId: string,
): Promise<PersonPurposes> {
  const rows = async (text: string): Promise<Row[]> => (await tx.client.query<Row>(text, [personId])).rows
  const [person] = await rows(
    `select permitted_purposes, lasting_purposes, permitted_until, deceased_on, is_minor,
      due_for_erasure_on::text as due_for_erasure_on from diskret.people where id = $1`,
  )
  if (!person) throw personNotFound({})
  const found = {
    person,
    bases: await rows(facts.bases),
    consents: await rows(facts.consents),
    objections: await rows(facts.objections),
    restrictions: await rows(facts.restrictions),
    notices: await rows(facts.notices),
    invitations: await rows(facts.invitations),
  }
  return {
    purposes: explainPurposes(found, clock.now(), isOfficer(tx.actor)),
    dueForErasure: (person.due_for_erasure_on as string | null) ?? null,
  }
}

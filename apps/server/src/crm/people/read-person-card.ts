import { assessments } from '../../data-protection/assessments/tables.ts'
import { declarationOf } from '../../data-protection/declarations/personal-table.ts'
import { readableColumnNames } from '../../data-protection/declarations/readable-columns.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { personNotFound } from '../../data-protection/people/problems.ts'
import { type PermissionPurpose, permissionPurposes } from '../../data-protection/purposes/purposes.ts'
import { type CarriedBits, type PurposeState, readPersonStates } from './read-person-states.ts'

/** What one purpose rests on for a person, in the words of the card. */
export interface CardPurpose {
  purpose: PermissionPurpose
  state: PurposeState['state'] | 'not-permitted'
  /** Since when it is open, or why it was closed last. */
  since: string | null
  until: string | null
  channels: string[]
  basis: {
    /** For officers alone, who may close it. */
    id: string | null
    kind: string
    openedAt: string
    /** For officers alone. */
    evidence: string | null
    assessment: { id: string; kind: string; version: number; reviewOn: string | null } | null
  } | null
  consents: {
    id: string
    topic: string | null
    channel: string | null
    status: string
    at: string | null
    method: string | null
    wording: { id: string; version: number; language: string } | null
    until: string | null
  }[]
}

/** Something that will happen with the person's data by itself. */
export interface NextStep {
  what: 'erased' | 'consent-ends' | 'purpose-ends' | 'notice-due' | 'assessment-review'
  /** `YYYY-MM-DD`. */
  on: string
  purpose: PermissionPurpose | null
  /** What keeps it from happening. */
  unless: 'answered' | 'basis-opens' | 'renewed' | 'used' | 'informed' | 'reviewed'
}

export interface PersonCard {
  purposes: CardPurpose[]
  next: NextStep[]
  /** An open invitation: sent when, erased when. */
  awaiting: { sentAt: string | null; endsOn: string } | null
}

interface BasisRow {
  id: string | null
  purpose: PermissionPurpose
  kind: string
  opened_at: Date
  ends_on: string | null
  evidence: string | null
  assessment_id: string | null
  assessment_kind: string | null
  version: number | null
  review_on: string | null
}
interface ConsentRow {
  id: string
  purpose: PermissionPurpose
  topic: string | null
  channel: string | null
  status: string
  given_at: Date | null
  ended_at: Date | null
  method: string | null
  expires_on: string | null
  wording_id: string | null
  version: number | null
  language: string | null
}

/**
 * What may be done with a person, purpose by purpose: the state, since when, on which basis and wording, until when, and what
 * happens next by itself.
 * @throws Problem person-not-found
 */
export async function readPersonCard(tx: Transaction, personId: string, now: Date): Promise<PersonCard> {
  const one = async <Row>(text: string): Promise<Row[]> => (await tx.client.query(text, [personId])).rows as Row[]
  const [person] = await one<CarriedBits & { due: string | null }>(
    `select id, permitted_purposes, lasting_purposes, permitted_until, due_for_erasure_on::text as due from diskret.people where id = $1`,
  )
  if (!person) throw personNotFound({})
  const states = (await readPersonStates(tx, [person], now)).get(personId) ?? []
  const facts = tx.role !== 'invitation'
  const open = new Set(states.filter(({ state }) => isOpen(state)).map(({ purpose }) => purpose))
  const found = facts ? await one<BasisRow>(basesQuery(tx.role)) : []
  // A basis that stands while its purpose is closed would tell that something closed it (REQ-18).
  const bases = tx.role === 'rights' ? found : found.filter(({ purpose }) => open.has(purpose))
  const consents = facts ? await one<ConsentRow>(consentsQuery) : []
  const [notice] = await one<{ due: string }>(
    `select min(due_at)::date::text as due from diskret.notices where person_id = $1 and delivered_at is null and exemption is null having count(*) > 0`,
  )
  const invited =
    tx.role === 'rights' || tx.role === 'invitation'
      ? await one<{ sent_at: Date | null; ends_on: string }>(
          `select sent_at, ends_on::text from diskret.invitations where person_id = $1 and state = 'open'`,
        )
      : []
  const purposes = permissionPurposes.map((purpose) =>
    cardPurpose(
      purpose,
      states.filter((state) => state.purpose === purpose),
      bases.find((basis) => basis.purpose === purpose),
      consents.filter((consent) => consent.purpose === purpose),
    ),
  )
  const [invitation] = invited
  return {
    purposes,
    next: nextSteps(person.due, Boolean(invitation), notice?.due, purposes, bases, consents),
    awaiting: invitation ? { sentAt: invitation.sent_at?.toISOString() ?? null, endsOn: invitation.ends_on } : null,
  }
}

const basesQuery = (role: Transaction['role']) => {
  const officer = role === 'rights'
  const assessed = readableColumnNames(declarationOf(assessments), role).length > 0
  return `select distinct on (b.purpose) b.purpose, b.kind, b.opened_at, b.ends_at::date::text as ends_on,
    ${officer ? 'b.id, b.evidence' : 'null::uuid as id, null::text as evidence'},
    ${
      assessed
        ? 'a.id as assessment_id, a.kind as assessment_kind, a.version, a.review_on::text'
        : 'null::uuid as assessment_id, null::text as assessment_kind, null::integer as version, null::text as review_on'
    }
  from diskret.legal_bases b ${assessed ? 'left join diskret.assessments a on a.id = b.assessment_id' : ''}
  where b.person_id = $1 and b.purpose <> 'sensitive' and b.closed_at is null and (b.ends_at is null or b.ends_at > diskret.clock()) order by b.purpose, b.opened_at desc`
}
const consentsQuery = `select c.id, c.purpose, c.topic, c.channel, c.status, c.given_at, c.ended_at, c.method, c.expires_on::text,
    w.id as wording_id, w.version, w.language
  from diskret.consents c left join diskret.wordings w on w.id = c.wording_id where c.person_id = $1 and c.purpose <> 'sensitive' order by c.id desc`

const isOpen = (state: CardPurpose['state']) => state === 'permitted' || state === 'ending-soon'

const order: readonly CardPurpose['state'][] = [
  'restricted',
  'objected',
  'ending-soon',
  'permitted',
  'awaiting-answer',
  'not-permitted',
]

function cardPurpose(
  purpose: PermissionPurpose,
  states: readonly PurposeState[],
  basis: BasisRow | undefined,
  consents: readonly ConsentRow[],
): CardPurpose {
  const state = order.find((one) => states.some((found) => found.state === one)) ?? 'not-permitted'
  const shown = states.find((found) => found.state === state)
  const open = isOpen(state)
  const ended = consents.find(({ ended_at }) => ended_at !== null)?.ended_at
  return {
    purpose,
    state,
    since: (open ? basis?.opened_at : ended)?.toISOString() ?? null,
    until: shown?.until ?? null,
    channels: shown?.channels ?? [],
    basis: basis
      ? {
          id: basis.id,
          kind: basis.kind,
          openedAt: basis.opened_at.toISOString(),
          evidence: basis.evidence,
          assessment:
            basis.assessment_id && basis.assessment_kind && basis.version !== null
              ? {
                  id: basis.assessment_id,
                  kind: basis.assessment_kind,
                  version: basis.version,
                  reviewOn: basis.review_on,
                }
              : null,
        }
      : null,
    consents: consents.map((consent) => ({
      id: consent.id,
      topic: consent.topic,
      channel: consent.channel,
      status: consent.status,
      at: consent.given_at?.toISOString() ?? null,
      method: consent.method,
      wording:
        consent.wording_id && consent.version !== null && consent.language
          ? { id: consent.wording_id, version: consent.version, language: consent.language }
          : null,
      until: consent.expires_on,
    })),
  }
}

function nextSteps(
  due: string | null,
  invited: boolean,
  noticeDue: string | undefined,
  purposes: readonly CardPurpose[],
  bases: readonly BasisRow[],
  consents: readonly ConsentRow[],
): NextStep[] {
  const steps: NextStep[] = []
  if (due) steps.push({ what: 'erased', on: due, purpose: null, unless: invited ? 'answered' : 'basis-opens' })
  if (noticeDue) steps.push({ what: 'notice-due', on: noticeDue, purpose: null, unless: 'informed' })
  for (const { purpose, expires_on, status } of consents)
    if (expires_on && (status === 'ConsentGiven' || status === 'RenewedConsentGiven'))
      steps.push({ what: 'consent-ends', on: expires_on, purpose, unless: 'used' })
  for (const { purpose, ends_on, review_on } of bases) {
    if (ends_on) steps.push({ what: 'purpose-ends', on: ends_on, purpose, unless: 'renewed' })
    if (review_on) steps.push({ what: 'assessment-review', on: review_on, purpose, unless: 'reviewed' })
  }
  for (const { purpose, until } of purposes)
    if (until && !steps.some((step) => step.purpose === purpose))
      steps.push({ what: 'purpose-ends', on: until.slice(0, 10), purpose, unless: 'renewed' })
  return steps.sort((one, other) => one.on.localeCompare(other.on))
}

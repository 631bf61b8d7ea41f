import { alwaysOpen, type Purpose, permissionPurposes, purposes } from '../purposes/purposes.ts'

/** What one purpose is for a person now. */
export interface ExplainedPurpose {
  permitted: boolean
  /** For the officer and the operator only (REQ-18): the basis that opens it, or what closes it. */
  why: string | null
  /** When the permission ends by itself. */
  until: string | null
}

type Row = Record<string, unknown>

/** Facts of a person, as rows by names in PostgreSQL. */
export interface PurposeFacts {
  person: Row
  bases: readonly Row[]
  consents: readonly Row[]
  objections: readonly Row[]
  restrictions: readonly Row[]
  notices: readonly Row[]
  invitations: readonly Row[]
}

const shown: readonly Purpose[] = [...permissionPurposes, 'invitation', ...alwaysOpen]

/**
 * Says of each purpose whether the person permits it, why, and until when. The permission is read from the bits that the
 * database computed; the reason is found in the same facts and in the same order as there.
 * @param explain whether the reasons are shown
 */
export function explainPurposes(facts: PurposeFacts, now: Date, explain: boolean): Record<string, ExplainedPurpose> {
  return Object.fromEntries(
    shown.map((purpose) => {
      const { permitted, until } = permission(facts.person, purpose, now)
      const why = explain ? (permitted ? opener(facts, purpose) : closer(facts, purpose, now)) : null
      return [purpose, { permitted, why, until }]
    }),
  )
}

/** @returns the purposes that a row of the person permits now, of those in which something is decided */
export function permittedPurposes(person: Row, now: Date): Purpose[] {
  return permissionPurposes.filter((purpose) => permission(person, purpose, now).permitted)
}

function permission(person: Row, purpose: Purpose, now: Date): { permitted: boolean; until: string | null } {
  const { bit } = purposes[purpose]
  const has = (column: string) => (Number(person[column]) & bit) !== 0
  const ends = person.permitted_until instanceof Date ? person.permitted_until : null
  const lasting = has('lasting_purposes')
  const permitted = has('permitted_purposes') && (lasting || ends === null || ends > now)
  return { permitted, until: permitted && !lasting ? (ends?.toISOString() ?? null) : null }
}

const isOpen = (basis: Row, now: Date) =>
  basis.closed_at === null && !(basis.ends_at instanceof Date && basis.ends_at <= now)

function opener({ bases }: PurposeFacts, purpose: Purpose): string {
  if (purpose === 'invitation') return 'invited'
  if ((alwaysOpen as readonly Purpose[]).includes(purpose)) return 'law'
  const basis = bases.find((one) => one.purpose === purpose && one.closed_at === null)
  return String(basis?.kind ?? 'law')
}

const consentReasons: Record<string, string> = {
  ConsentWithdrawn: 'consent-withdrawn',
  ConsentExpired: 'consent-expired',
  ConsentRefused: 'consent-refused',
  ConsentInvalidated: 'consent-invalidated',
  ConsentRequested: 'consent-not-confirmed',
  unproved: 'consent-unproved',
}

/** The first that applies, in the order of `audience`: restricted, objection, not informed, then what lacks. */
function closer(facts: PurposeFacts, purpose: Purpose, now: Date): string {
  const { person, bases, consents, objections, restrictions, notices } = facts
  if (restrictions.some(({ lifted_at }) => lifted_at === null)) return 'restricted'
  if (purpose === 'invitation') return 'no-invitation'
  const objected = objections.some(
    (one) => one.purpose === purpose && one.channel === null && one.lifted_at === null && one.state !== 'rejected',
  )
  if (objected) return 'objection'
  if (person.deceased_on) return 'deceased'
  const open = bases.filter((basis) => basis.purpose === purpose && isOpen(basis, now))
  if (open.length > 0) {
    const overdue = ({ delivered_at, exemption, due_at }: Row) =>
      delivered_at === null && exemption === null && due_at instanceof Date && due_at <= now
    if (notices.some(overdue)) return 'not-informed'
    if (person.is_minor) return 'minor'
    if (open.every(({ kind }) => kind === 'legitimate-interest')) return 'assessment-overdue'
  }
  const last = consents.filter((consent) => consent.purpose === purpose).at(-1)
  return (
    consentReasons[String(last?.status)] ??
    (bases.some((basis) => basis.purpose === purpose) ? 'basis-ended' : 'no-basis')
  )
}

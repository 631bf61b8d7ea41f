import type { Invariant } from './invariant.ts'

/** A consent to soft opt-in alone keeps nobody. */
export const hasOpenBasis = (person: string) =>
  `exists (select from diskret.legal_bases b where b.person_id = ${person} and b.closed_at is null and b.kind <> 'soft-opt-in' and b.purpose <> 'sensitive')`

/** Nobody is held without an open basis or a day of erasure (PRI-1). */
export const basisOrEnd: Invariant = {
  name: 'basis-or-end',
  holds: 'everybody has an open basis or a day of erasure',
  counts: () => [
    `select 'people without basis or day of erasure', count(*) from diskret.people p
       where p.due_for_erasure_on is null and not ${hasOpenBasis('p.id')}`,
    `select 'bases of consent whose consent is not in force', count(*) from diskret.legal_bases b
       join diskret.consents c on c.id = b.consent_id
       where b.kind = 'consent' and b.closed_at is null and c.status not in ('ConsentGiven', 'RenewedConsentGiven')`,
  ],
}

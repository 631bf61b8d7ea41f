import { dayInZone } from '@diskret/legal-deadlines'
import { and, eq, gte, inArray } from 'drizzle-orm'
import { newId } from '../../platform/identifiers/new-id.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { consents } from '../consents/tables.ts'
import { endConsents } from '../consents/withdraw-consent.ts'
import { actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { setDueForErasure } from '../legal-bases/close-bases.ts'
import { people } from '../people/tables.ts'
import { type PersonPurposes, readPurposes } from '../permissions/read-purposes.ts'
import type { Services } from '../services.ts'
import { ageOfConsent } from './ages-of-consent.ts'
import { type AgeBand, ages } from './tables.ts'

export interface AgeStatement {
  personId: string
  band: AgeBand
  /** How it is known; no date of birth is asked for (PRI-4). */
  evidence: string
  /** `YYYY-MM-DD`, from when it is to be looked at again. */
  until?: string | undefined
}

/**
 * Writes down what is known of somebody's age. Marketing and profiling close for whoever is under 18, with prospecting on a
 * legitimate interest (CON-37). A child's own consents since the country's limit holds are invalid: whoever holds parental
 * responsibility gives theirs instead (CON-36).
 * @returns how the purposes stand after it
 */
export async function recordAge(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'clock' | 'controller'>,
  { personId, band, evidence, until }: AgeStatement,
): Promise<PersonPurposes> {
  const [person] = await tx
    .select({ country: people.country, isMinor: people.isMinor })
    .from(people)
    .where(eq(people.id, personId))
    .for('update')
  const { timeZone, country } = await services.controller()
  const { validFrom } = ageOfConsent(person?.country ?? country, dayInZone(services.clock.now(), timeZone))
  await tx.insert(ages).values({
    id: newId(),
    personId,
    band,
    evidence,
    limitSince: band === 'child' ? validFrom : null,
    until: until ?? null,
    recordedBy: actorId(tx.actor),
  })
  const isMinor = band !== 'adult'
  if (person && person.isMinor !== isMinor) await tx.update(people).set({ isMinor }).where(eq(people.id, personId))
  if (band === 'child') await invalidateOwn(tx, personId, validFrom)
  await recordAudit(tx, { action: 'change', personId, details: { fields: ['ages.band'] } })
  return readPurposes(tx, services, personId)
}

async function invalidateOwn(tx: Transaction<'rights'>, personId: string, since: string): Promise<void> {
  const own = await tx
    .select({ id: consents.id })
    .from(consents)
    .where(
      and(
        eq(consents.personId, personId),
        eq(consents.givenBy, 'self'),
        inArray(consents.status, ['ConsentGiven', 'RenewedConsentGiven']),
        gte(consents.givenAt, new Date(`${since}T00:00:00Z`)),
      ),
    )
  if (own.length === 0) return
  await endConsents(
    tx,
    personId,
    own.map(({ id }) => id),
    'ConsentInvalidated',
  )
  await setDueForErasure(tx, personId)
}

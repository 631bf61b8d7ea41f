import { and, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { newId } from '../../platform/identifiers/new-id.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Channel, consents, legalBases, objections } from '../consents/tables.ts'
import { endConsents } from '../consents/withdraw-consent.ts'
import { actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { closeBases, setDueForErasure } from '../legal-bases/close-bases.ts'
import { people } from '../people/tables.ts'
import { type PersonPurposes, readPurposes } from '../permissions/read-purposes.ts'
import type { PermissionPurpose } from '../purposes/purposes.ts'
import type { Services } from '../services.ts'
import { objectionDoesNotApply } from './problems.ts'

/** An objection; without a purpose it is one to marketing, which needs no reason (OBJ-1). */
export interface Objection {
  personId: string
  purpose?: PermissionPurpose | undefined
  /** Closes this channel alone (MKT-41). */
  channel?: Channel | undefined
  ground?: string | undefined
}

/** Calls and letters about business with a stranger are direct marketing, and so is profiling for it (W-32; article 21(2)). */
const allMarketing = ['marketing', 'profiling', 'prospecting'] as const satisfies PermissionPurpose[]
const promoting = ['marketing', 'prospecting'] as const satisfies PermissionPurpose[]

/**
 * Writes down an objection (article 21). To marketing it is absolute: all marketing purposes close in the same transaction, or
 * the one channel. To profiling and prospecting it is upheld at once (OBJ-3, W-32). To the customer relation, where that
 * rests on a legitimate interest, it is pending: the purpose is closed from receipt until an officer decides (OBJ-2).
 * Objecting twice changes nothing.
 * @returns how the purposes stand after it, and the day of erasure where no basis is left (OBJ-5)
 * @throws Problem objection-does-not-apply (MAT-8)
 */
export async function objectTo(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'clock'>,
  objection: Objection,
): Promise<PersonPurposes> {
  const { personId, purpose = 'marketing', channel, ground } = objection
  await tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for('update')
  const pending = purpose === 'customer' && channel === undefined
  if (pending && !(await restsOnInterest(tx, personId))) throw objectionDoesNotApply({ purpose }, [], 'purpose')
  const closing = closedBy(purpose, channel)
  const id = await insertObjections(tx, personId, closing, channel, ground, pending ? 'pending' : 'upheld')
  if (!pending) await endWhatIsObjectedTo(tx, personId, closing, channel)
  if (id !== null)
    await recordAudit(tx, {
      action: 'object',
      personId,
      details: {
        objection: id,
        purposes: [...closing],
        channel: channel ?? null,
        state: pending ? 'pending' : 'upheld',
      },
    })
  return readPurposes(tx, services, personId)
}

function closedBy(purpose: PermissionPurpose, channel: Channel | undefined): readonly PermissionPurpose[] {
  if (purpose !== 'marketing') return [purpose]
  return channel === undefined ? allMarketing : promoting
}

async function restsOnInterest(tx: Transaction<'rights'>, personId: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: legalBases.id })
    .from(legalBases)
    .where(
      and(
        eq(legalBases.personId, personId),
        eq(legalBases.purpose, 'customer'),
        eq(legalBases.kind, 'legitimate-interest'),
        isNull(legalBases.closedAt),
      ),
    )
    .limit(1)
  return found !== undefined
}

/** @returns id of the first objection written, or null where all stood already */
async function insertObjections(
  tx: Transaction<'rights'>,
  personId: string,
  purposes: readonly PermissionPurpose[],
  channel: Channel | undefined,
  ground: string | undefined,
  state: 'pending' | 'upheld',
): Promise<string | null> {
  const standing = await tx
    .select({ purpose: objections.purpose })
    .from(objections)
    .where(
      and(
        eq(objections.personId, personId),
        sql`${objections.channel} is not distinct from ${channel ?? null}`,
        isNull(objections.liftedAt),
        ne(objections.state, 'rejected'),
      ),
    )
  const rows = purposes
    .filter((purpose) => !standing.some((one) => one.purpose === purpose))
    .map((purpose) => ({
      id: newId(),
      personId,
      purpose,
      channel: channel ?? null,
      ground: ground ?? null,
      state,
      recordedBy: actorId(tx.actor),
    }))
  if (rows.length > 0) await tx.insert(objections).values(rows)
  return rows[0]?.id ?? null
}

/** Consents and bases of what was objected to end; an upheld objection leaves nothing for them to carry (OBJ-5). */
export async function endWhatIsObjectedTo(
  tx: Transaction<'rights'>,
  personId: string,
  purposes: readonly PermissionPurpose[],
  channel: Channel | undefined,
): Promise<void> {
  const standing = await tx
    .select({ id: consents.id })
    .from(consents)
    .where(
      and(
        eq(consents.personId, personId),
        inArray(consents.purpose, [...purposes]),
        inArray(consents.status, ['ConsentGiven', 'RenewedConsentGiven', 'ConsentRequested', 'unproved']),
        channel === undefined ? undefined : eq(consents.channel, channel),
      ),
    )
  await endConsents(
    tx,
    personId,
    standing.map(({ id }) => id),
    'ConsentWithdrawn',
  )
  const resting = restingOn(purposes, channel)
  if (resting) await closeBases(tx, personId, 'objection', resting)
  // A no to one channel leaves an invitation to be answered; a no to the purpose is its answer.
  await setDueForErasure(tx, personId, channel === undefined && purposes.includes('prospecting'))
}

/** A channel closes the soft opt-in of electronic mail; a whole purpose closes whatever carries it. */
function restingOn(purposes: readonly PermissionPurpose[], channel: Channel | undefined): SQL | undefined {
  if (channel === undefined) return inArray(legalBases.purpose, [...purposes])
  if (channel !== 'email' || !purposes.includes('marketing')) return undefined
  return eq(legalBases.kind, 'soft-opt-in')
}

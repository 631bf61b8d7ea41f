import { addPeriod, dayInZone } from '@diskret/legal-deadlines'
import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { newId } from '../../platform/identifiers/new-id.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { installation } from '../installation/tables.ts'
import { clearDueForErasure } from '../legal-bases/close-bases.ts'
import { notices } from '../notices/tables.ts'
import { emailAddresses, people, phoneNumbers } from '../people/tables.ts'
import type { DatabaseRole } from '../purposes/role-names.ts'
import type { Services } from '../services.ts'
import { type FoundWording, findWording, findWordingById } from '../wordings/find-wording.ts'
import { type ConsentStatement, evidenceText, type RecordedConsent } from './consent-statement.ts'
import { findMissingProof } from './find-missing-proof.ts'
import { parseMoment } from './parse-moment.ts'
import { saidNoSince, wordingCoversOther, wordingNotFound } from './problems.ts'
import { refuseUnfreeCondition } from './refuse-unfree-condition.ts'
import { consents, legalBases, wordings } from './tables.ts'

/** How long a consent is good for unless refreshed (CON-34). */
export const validity = 'P24M'
/** The same for something sensitive (SPE-5). */
export const validityInVault = 'P12M'

/**
 * Writes down that a person said yes. What CON-20 needs and is absent makes it `unproved`, which opens nothing (CON-22); a
 * proved consent opens its purpose in the same transaction, lifts an older objection of the person, and ends a day of erasure.
 * @returns id, status, and what is missing
 * @throws Problem moment-unusable, moment-does-not-exist, moment-in-future with the field `givenAt`; wording-not-found;
 * wording-covers-other (CON-12); said-no-since (BAS-3); consent-not-free (CON-8), consent-never-conditional (CON-9)
 */
export async function recordConsent<Role extends DatabaseRole>(
  anyTx: Transaction<Role>,
  { clock }: Pick<Services, 'clock'>,
  written: ConsentStatement,
): Promise<RecordedConsent> {
  const tx = anyTx as unknown as Transaction
  const { personId, purpose } = written
  const givenAt =
    typeof written.givenAt === 'string'
      ? parseMoment(written.givenAt, clock.now(), 'givenAt')
      : (written.givenAt ?? null)
  const givenBy = written.givenBy ?? 'self'
  const recipients = [...(written.recipients ?? [])]
  if (written.requiredFor) refuseUnfreeCondition(written.requiredFor, { purpose, recipients, givenBy })

  // A withdrawal that runs at the same time comes before or after the whole of this, never between.
  await tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for('update')
  const controller = await readSettings(tx)
  const language = written.language ?? (await languageOf(tx, personId)) ?? controller.language
  const wording = await chooseWording(tx, written, language)
  // What a named wording covers need not be said again.
  const topic = written.topic ?? (written.wordingId ? (wording?.topic ?? null) : null)
  const channel = written.channel ?? (written.wordingId ? (wording?.channel ?? null) : null)
  const statement = { ...written, topic, channel }
  const identifier = statement.identifierUsed ?? (await identifierFor(tx, personId, channel))
  const missing = findMissingProof(statement, {
    hasWording: wording !== undefined,
    language,
    identifier,
    isChild: await isChild(tx, personId),
  })
  const proved = missing.length === 0

  if (proved && (await hasSaidNo(tx, statement, givenAt!))) throw saidNoSince({})
  const renewed = proved && (await isRenewal(tx, statement))
  const id = newId()
  await tx.insert(consents).values({
    id,
    personId,
    purpose,
    topic,
    channel,
    status: proved ? (renewed ? 'RenewedConsentGiven' : 'ConsentGiven') : 'unproved',
    wordingId: wording?.id ?? null,
    language: wording?.language ?? language,
    noticeVersionId: statement.noticeVersionId ?? (await noticeShown(tx, personId)),
    identifierUsed: identifier,
    givenAt,
    method: statement.method ?? null,
    evidence: statement.evidence ? evidenceText(statement.evidence) : null,
    // Of an unproved statement nobody knows who expressed it: that is what is missing.
    givenBy: proved ? givenBy : null,
    guardianship: givenBy === 'guardian' ? (statement.guardianship?.trim() ?? null) : null,
    recordedBy: actorId(tx.actor),
    explicit: statement.explicit ?? false,
    requiredFor: statement.requiredFor?.service ?? null,
    recipients,
    // Every wording says that it can be withdrawn, and stood before the yes.
    withdrawalShown: wording !== undefined,
    place: statement.place ?? null,
    expiresOn: givenAt
      ? addPeriod(dayInZone(givenAt, controller.timeZone), purpose === 'sensitive' ? validityInVault : validity)
      : null,
  })
  if (proved) await openOnConsent(tx, { id, personId, purpose, wordingId: wording!.id })
  await recordAudit(tx, {
    action: 'consent',
    personId,
    details: { consent: id, purpose, channel, status: proved ? 'given' : 'unproved', missing },
  })
  return { id, status: proved ? 'given' : 'unproved', missing }
}

async function openOnConsent(
  tx: Transaction,
  consent: { id: string; personId: string; purpose: ConsentStatement['purpose']; wordingId: string },
): Promise<void> {
  await tx
    .update(wordings)
    .set({ usedSince: sql`diskret.clock()` })
    .where(and(eq(wordings.id, consent.wordingId), isNull(wordings.usedSince)))
  await tx.execute(sql`select diskret.lift_objections(${consent.id}::uuid)`)
  await tx.insert(legalBases).values({
    id: newId(),
    personId: consent.personId,
    purpose: consent.purpose,
    kind: 'consent',
    openedBy: actorId(tx.actor),
    consentId: consent.id,
  })
  await clearDueForErasure(tx, consent.personId)
}

async function chooseWording(
  tx: Transaction,
  { purpose, topic, channel, wordingId }: ConsentStatement,
  language: string,
): Promise<FoundWording | undefined> {
  if (wordingId === null) return undefined
  if (wordingId === undefined)
    return findWording(tx, { purpose, topic: topic ?? null, channel: channel ?? null, language: baseOf(language) })
  const wording = await findWordingById(tx, wordingId)
  if (!wording) throw wordingNotFound({}, [], 'wording')
  // A wording for no topic is for all goods and services; one for a channel or a topic is for that alone.
  const covers =
    wording.purpose === purpose &&
    (wording.topic === null || wording.topic === (topic ?? wording.topic)) &&
    wording.channel === (channel ?? wording.channel)
  if (!covers) throw wordingCoversOther({}, [], 'wording')
  return wording
}

/** The wording of `da-DK` is that of `da`. */
const baseOf = (language: string) => language.split('-')[0]!.toLowerCase()

async function hasSaidNo(tx: Transaction, statement: ConsentStatement, givenAt: Date): Promise<boolean> {
  const { personId, purpose, channel, topic, method } = statement
  // What a list says was so before; it stands against no word of the person, whatever its date (BAS-3).
  const moment = method === 'imported' ? '-infinity' : givenAt.toISOString()
  const { rows } = await tx.execute<{ no: boolean }>(
    sql`select diskret.said_no_since(${personId}::uuid, ${purpose}, ${channel ?? null}, ${topic ?? null}, ${moment}::timestamptz) as no`,
  )
  return rows[0]?.no === true
}

async function isRenewal(tx: Transaction, { personId, purpose, topic, channel }: ConsentStatement): Promise<boolean> {
  const [found] = await tx
    .select({ id: consents.id })
    .from(consents)
    .where(
      and(
        eq(consents.personId, personId),
        eq(consents.purpose, purpose),
        sql`${consents.topic} is not distinct from ${topic ?? null}`,
        sql`${consents.channel} is not distinct from ${channel ?? null}`,
        inArray(consents.status, ['ConsentGiven', 'RenewedConsentGiven']),
      ),
    )
    .limit(1)
  return found !== undefined
}

async function readSettings(tx: Transaction): Promise<{ language: string; timeZone: string }> {
  const [found] = await tx
    .select({ language: installation.language, timeZone: installation.timeZone })
    .from(installation)
  return found ?? { language: 'da', timeZone: 'UTC' }
}

async function languageOf(tx: Transaction, personId: string): Promise<string | null> {
  const [person] = await tx.select({ language: people.language }).from(people).where(eq(people.id, personId))
  return person?.language ?? null
}

async function identifierFor(
  tx: Transaction,
  personId: string,
  channel: ConsentStatement['channel'],
): Promise<string | null> {
  const email = () =>
    tx
      .select({ value: emailAddresses.address })
      .from(emailAddresses)
      .where(eq(emailAddresses.personId, personId))
      .orderBy(asc(emailAddresses.position))
      .limit(1)
  const phone = () =>
    tx
      .select({ value: phoneNumbers.number })
      .from(phoneNumbers)
      .where(eq(phoneNumbers.personId, personId))
      .orderBy(asc(phoneNumbers.position))
      .limit(1)
  const [found] = channel === 'telephone' ? await phone() : await email()
  return found?.value ?? null
}

async function isChild(tx: Transaction, personId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ child: boolean }>(sql`select diskret.is_child(${personId}::uuid) as child`)
  return rows[0]?.child === true
}

/** The version of the notice that the person had last. */
async function noticeShown(tx: Transaction, personId: string): Promise<string | null> {
  const [found] = await tx
    .select({ versionId: notices.versionId })
    .from(notices)
    .where(and(eq(notices.personId, personId), isNotNull(notices.deliveredAt)))
    .orderBy(desc(notices.deliveredAt))
    .limit(1)
  return found?.versionId ?? null
}

import { createHash } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { newId } from '../../platform/identifiers/new-id.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { recordConsent } from '../consents/record-consent.ts'
import type { Transaction } from '../door/door.ts'
import type { Controller } from '../installation/controller.ts'
import { dropUnsentMail } from '../invitations/drop-unsent-mail.ts'
import { moveIn } from '../invitations/move-in.ts'
import { liftFromLedger } from '../ledger/lift-from-ledger.ts'
import { lockLedger } from '../ledger/lock-ledger.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { mailMessages } from '../mail/tables.ts'
import { ensureNoticeVersion } from '../notices/ensure-notice-version.ts'
import { invitations, notices } from '../notices/tables.ts'
import { lockIdentifiers } from '../people/lock-identifiers.ts'
import { labelConsent } from '../portal/answering/consent-labels.ts'
import { writeEvidence } from '../portal/answering/evidence-of-page.ts'
import type { Services } from '../services.ts'
import { recordSource } from '../sources/record-source.ts'
import { choosePerson } from './choose-person.ts'
import type { WaitingSignUp } from './find-sign-up.ts'
import { readSignUpForm } from './show-sign-up-page.ts'
import { signUpFormTexts } from './sign-up-texts.ts'
import { signUps } from './tables.ts'

/**
 * Confirms a sign-up by the press of the button behind its mail: an act of the person's own. Each choice becomes a consent with
 * both times and the token's digest as its proof (CON-21), whoever was erased or refused before is taken out of the ledger
 * (ERA-15), and what the person objected to opens again for just what they chose.
 * @param token of the confirming mail
 * @returns id of the person
 */
export async function confirmSignUp(
  tx: Transaction<'rights'>,
  services: Services,
  controller: Controller,
  signUp: WaitingSignUp,
  token: string,
): Promise<string> {
  const { content, language } = signUp
  const now = services.clock.now()
  await lockLedger(tx, 'read')
  // Of two presses at one moment, from one mail or from two, the second finds the person whom the first has made.
  await lockIdentifiers(tx, { emails: [content.email], phones: content.phone ? [content.phone] : [] })
  await liftFromLedger(tx, services, {
    emails: [content.email],
    phones: content.phone ? [content.phone] : [],
    name: content.name,
  })
  const sourceId = await recordSource(tx, {
    kind: 'sign-up',
    fromPerson: true,
    description: signUpFormTexts.in(language)('source'),
    inBoth: signUpFormTexts.entries.source,
  })
  const { personId, isNew } = await choosePerson(tx, content, sourceId, language)
  if (isNew) await recordAudit(tx, { action: 'register', personId, details: { source: 'sign-up' } })
  const noticeVersionId = await recordNotice(tx, services, controller, signUp, personId, now)
  const evidence = writeEvidence({
    kind: 'sign-up',
    submission: signUp.id,
    signedUpAt: signUp.signedUpAt,
    confirmedAt: now,
    tokenDigest: createHash('sha256').update(token).digest('hex'),
  })
  for (const choice of signUp.choices)
    await recordConsent(tx, services, {
      personId,
      purpose: choice.purpose,
      topic: choice.topic,
      channel: choice.channel,
      wordingId: choice.id,
      language: choice.language,
      method: 'double-opt-in',
      givenAt: now,
      evidence: { kind: 'system', text: evidence },
      identifierUsed: choice.channel === 'telephone' ? content.phone : content.email,
      noticeVersionId,
      place: '/sign-up',
    })
  await endInvitation(tx, services, personId, signUp)
  await tx.delete(signUps).where(eq(signUps.id, signUp.id))
  await tx
    .delete(mailMessages)
    .where(and(eq(mailMessages.kind, 'confirmation'), sql`${mailMessages.values} ->> 'signUpId' = ${signUp.id}`))
  await queueMail(tx, services, {
    kind: 'receipt',
    recipient: content.email,
    language,
    personIds: [personId],
    values: {
      at: now.toISOString(),
      saidYes: signUp.choices.map((choice) => labelConsent(choice, controller, language)),
      saidNo: [],
      receiptNumber: signUp.id,
    },
  })
  return personId
}

/** The notice of article 13 stood above the button, so it was delivered when the form was sent (NOT-10, NOT-14). */
async function recordNotice(
  tx: Transaction<'rights'>,
  services: Services,
  controller: Controller,
  { language, signedUpAt }: WaitingSignUp,
  personId: string,
  now: Date,
): Promise<string | null> {
  const form = await readSignUpForm(tx, services, controller, language)
  if (!form) return null
  const versionId = await ensureNoticeVersion(tx, 'art13', form.notice)
  await tx.insert(notices).values({
    id: newId(),
    personId,
    kind: 'art13',
    dueAt: now,
    versionId,
    channel: 'page',
    deliveredAt: signedUpAt,
  })
  return versionId
}

/**
 * Whoever signs up stands on no list without a basis any more. What waited beside the invitation moves in only where the person
 * agreed to be kept as a contact; a newsletter needs none of it.
 */
async function endInvitation(
  tx: Transaction<'rights'>,
  services: Services,
  personId: string,
  { choices }: WaitingSignUp,
): Promise<void> {
  if (choices.some(({ purpose }) => purpose === 'prospecting')) await moveIn(tx, services, personId)
  const { rowCount } = await tx
    .update(invitations)
    .set({ state: 'agreed', waiting: null })
    .where(and(eq(invitations.personId, personId), eq(invitations.state, 'open')))
  if (rowCount) await dropUnsentMail(tx, personId)
}

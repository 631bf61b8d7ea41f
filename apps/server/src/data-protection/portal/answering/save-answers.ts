import { newId } from '../../../platform/identifiers/new-id.ts'
import type { Language } from '../../../platform/texts/language.ts'
import { recordConsent } from '../../consents/record-consent.ts'
import { consents } from '../../consents/tables.ts'
import type { Transaction } from '../../door/door.ts'
import type { Controller } from '../../installation/controller.ts'
import { dropUnsentMail } from '../../invitations/drop-unsent-mail.ts'
import { moveIn } from '../../invitations/move-in.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Services } from '../../services.ts'
import type { PagePerson } from '../find-visitor.ts'
import { type ConsentSubject, labelConsent } from './consent-labels.ts'
import { type EvidenceOfPage, writeEvidence } from './evidence-of-page.ts'
import { type Answered, listAnswers } from './list-answers.ts'
import { type AskableWording, keyOf } from './list-askable-wordings.ts'
import type { Answers } from './read-answers.ts'
import { saveNotice } from './save-notice.ts'
import { withdrawOne } from './withdraw-one.ts'

/** What an act on a page rests on. */
export interface PageAct {
  person: PagePerson
  language: Language
  /** Where the receipt goes; null at an address that others read. */
  receiptTo: string | null
}

/** What changes by the answers: the same form sent twice changes nothing the second time. */
interface NewAnswers {
  yes: AskableWording[]
  no: AskableWording[]
  /** A no to what was agreed before takes it back. */
  takenBack: Answered[]
}

/**
 * Saves the answers of a page: each yes is a consent with its whole proof, each no a refusal that is not asked again for twelve
 * months (CON-20, CON-39). The first yes to an invitation lets move in what waited. The receipt goes by mail as well.
 * @returns number of the receipt, under which the answers are found again
 */
export async function saveAnswers(
  tx: Transaction<'rights'>,
  services: Services,
  controller: Controller,
  { person, language, receiptTo }: PageAct,
  answers: Answers,
): Promise<string> {
  const answered = await listAnswers(tx, person.id, controller.timeZone)
  const { yes, no, takenBack } = newAnswers(answers, answered)
  const settled = answered.findLast((one) => answers.yes.some(({ asked }) => keyOf(asked) === keyOf(one)))
  if (yes.length + no.length + takenBack.length === 0) return settled?.id ?? answered.at(-1)?.id ?? newId()
  const submission = newId()
  const now = services.clock.now()
  const noticeVersionId = await saveNotice(tx, services, controller, person, language)
  const evidence: EvidenceOfPage = { submission, kind: 'page' }
  // Yes before no: a no to be kept at all would otherwise stand against a yes of the same moment.
  for (const asked of yes)
    await recordConsent(tx, services, {
      personId: person.id,
      purpose: asked.purpose,
      topic: asked.topic,
      channel: asked.channel,
      wordingId: asked.id,
      language: asked.language,
      method: 'web',
      givenAt: now,
      evidence: { kind: 'system', text: writeEvidence(evidence) },
      identifierUsed: person.identifier,
      noticeVersionId,
      place: '/p',
    })
  for (const asked of no) await recordRefusal(tx, person, asked, { evidence, noticeVersionId, now })
  for (const consent of takenBack) await withdrawOne(tx, person.id, consent.id)
  if (yes.length > 0 && (await moveIn(tx, services, person.id))) await dropUnsentMail(tx, person.id)
  const label = (asked: ConsentSubject) => labelConsent(asked, controller, language)
  if (receiptTo !== null)
    await queueMail(tx, services, {
      kind: 'receipt',
      recipient: receiptTo,
      language,
      personIds: [person.id],
      values: {
        at: now.toISOString(),
        saidYes: yes.map(label),
        saidNo: [...no, ...takenBack].map(label),
        receiptNumber: submission,
      },
    })
  return submission
}

function newAnswers({ yes, no }: Answers, answered: readonly Answered[]): NewAnswers {
  const last = (asked: AskableWording) => answered.findLast((one) => keyOf(one) === keyOf(asked))
  const wanted = yes.map(({ asked }) => asked)
  const refused = no.map(({ asked }) => asked)
  return {
    yes: wanted.filter((asked) => !last(asked)?.isGiven),
    no: refused.filter((asked) => !last(asked)?.isGiven && !last(asked)?.isRefused),
    takenBack: refused.flatMap((asked) => last(asked) ?? []).filter(({ isGiven }) => isGiven),
  }
}

async function recordRefusal(
  tx: Transaction<'rights'>,
  person: PagePerson,
  asked: AskableWording,
  { evidence, noticeVersionId, now }: { evidence: EvidenceOfPage; noticeVersionId: string; now: Date },
): Promise<void> {
  await tx.insert(consents).values({
    id: newId(),
    personId: person.id,
    purpose: asked.purpose,
    topic: asked.topic,
    channel: asked.channel,
    status: 'ConsentRefused',
    wordingId: asked.id,
    language: asked.language,
    noticeVersionId,
    identifierUsed: person.identifier,
    givenAt: now,
    method: 'web',
    evidence: writeEvidence(evidence),
    givenBy: 'self',
    recordedBy: 'person',
    withdrawalShown: true,
    place: '/p',
    endedAt: now,
  })
}

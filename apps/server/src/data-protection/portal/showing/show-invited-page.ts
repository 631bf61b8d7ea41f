import type { Language } from '../../../platform/texts/language.ts'
import type { Transaction } from '../../door/door.ts'
import type { Controller } from '../../installation/controller.ts'
import { openWaiting, type WaitingContent, waitingLabels } from '../../invitations/waiting-content.ts'
import type { PersonNotice } from '../../notices/compose-person-notice.ts'
import { purposes } from '../../purposes/purposes.ts'
import type { Services } from '../../services.ts'
import { listAnswers } from '../answering/list-answers.ts'
import { listQuestions, type OfferedQuestion } from '../answering/list-questions.ts'
import { noticeOnPage } from '../answering/save-notice.ts'
import type { PagePerson } from '../find-visitor.ts'
import { pageContext } from '../page-context.ts'
import { actOn, pagePath } from '../portal-path.ts'
import { renderInvitedPage } from '../rendering/pages/render-invited-page.ts'
import type { HeldItem, Sent } from '../rendering/view-models.ts'
import { maskEmail } from './mask-email.ts'

/** What the page of somebody invited is made of: also what a later act was shown before. */
export interface InvitedFacts {
  person: PagePerson
  told: PersonNotice
  questions: OfferedQuestion[]
  held: HeldItem[]
}

/** Reads what the page shows; changes nothing. */
export async function readInvitedFacts(
  tx: Transaction<'rights'>,
  services: Services,
  controller: Controller,
  person: PagePerson,
  language: Language,
): Promise<InvitedFacts> {
  const waiting = openWaiting(services.keyring, person.id, person.invitation?.waiting ?? null)
  const kinds = (Object.keys(waiting) as (keyof WaitingContent)[]).map((kind) => waitingLabels[kind])
  const told = await noticeOnPage(tx, services, controller, person, language)
  const answered = await listAnswers(tx, person.id, controller.timeZone)
  const questions = await listQuestions(
    tx,
    services,
    controller,
    { country: person.country, answered, toChange: true },
    language,
  )
  const held: HeldItem[] = [
    { label: language === 'da' ? 'navn' : 'name', masked: null },
    ...person.emails.slice(0, 1).map((email) => ({
      label: language === 'da' ? 'e-mailadresse' : 'e-mail address',
      masked: maskEmail(email),
    })),
    ...kinds.map((label) => ({ label: label[language], masked: null })),
  ]
  return { person, told, questions, held }
}

/** `/p/TOKEN` of somebody who was invited and has not answered. */
export function showInvitedPage(
  controller: Controller,
  token: string,
  language: Language,
  { person, told, questions, held }: InvitedFacts,
  sent: Sent | null,
): string {
  return renderInvitedPage(pageContext(controller, language, pagePath(token)), {
    held,
    source: told.source.description,
    purpose: purposes.invitation.description[language],
    endsOn: person.invitation!.endsOn,
    questions,
    save: actOn(token, 'answers', 'save'),
    erase: actOn(token, 'erasure', 'erase'),
    objections: {
      marketing: actOn(token, 'objection', 'object-marketing'),
      processing: actOn(token, 'objection', 'object'),
    },
    askCode: person.emails.length > 0 ? actOn(token, 'code', 'send-code') : null,
    notice: told.notice,
    sent,
  })
}

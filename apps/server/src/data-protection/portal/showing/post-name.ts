import type { Language } from '../../../platform/texts/language.ts'
import type { Transaction } from '../../door/door.ts'
import { composePersonNotice } from '../../notices/compose-person-notice.ts'
import { listQuestions, type OfferedQuestion } from '../answering/list-questions.ts'
import { pageContext } from '../page-context.ts'
import { actOn, pagePath } from '../portal-path.ts'
import { portalTexts } from '../portal-texts.ts'
import { pressed } from '../read-form.ts'
import { renderSharedMailboxPage } from '../rendering/pages/render-shared-mailbox-page.ts'
import type { Sent } from '../rendering/view-models.ts'
import type { PageAnswer, Visit } from '../visit.ts'
import { showNothingPressed, showPage } from './show-page.ts'

const longestName = 200

/** `POST /p/TOKEN/name`: at an address that several share one types one's name; the page is the same whether it is known. */
export async function postName(tx: Transaction<'rights'>, visit: Visit): Promise<PageAnswer> {
  const { form, language, visitor } = visit
  if (visitor.kind !== 'mail' || !pressed(form, ['enter-name'])) return showNothingPressed(tx, visit)
  if (!typedName(visit)) {
    const errors = [{ field: 'name', message: portalTexts.in(language)('nameNeeded') }]
    return showPage(tx, visit, { errors, values: {} })
  }
  return showChoices(tx, visit, null)
}

/** @returns the name as it was typed, or an empty text */
export function typedName({ form }: Visit): string {
  return (form.name ?? '').replace(/\s+/g, ' ').trim().slice(0, longestName)
}

/** The choices of a shared address: nothing on it depends on who of them reads it, or whether anybody of that name is held. */
export async function showChoices(tx: Transaction<'rights'>, visit: Visit, sent: Sent | null): Promise<PageAnswer> {
  const { services, controller, token, language, visitor } = visit
  const hidden = { name: typedName(visit) }
  const first = visitor.people[0]!
  const { notice } = await composePersonNotice(tx, services, controller, first.id, language)
  const wasInvitation = visitor.kind === 'mail' && visitor.wasInvitation
  const page = renderSharedMailboxPage(pageContext(controller, language, pagePath(token)), {
    step: 'choose',
    typedName: hidden.name,
    questions: await sharedQuestions(tx, visit, language),
    save: actOn(token, 'answers', 'save', hidden),
    // Who is registered proves by a code that it is they; the address alone would let one colleague erase another.
    erase: wasInvitation ? actOn(token, 'erasure', 'erase', hidden) : actOn(token, 'code', 'send-code', hidden),
    objections: {
      marketing: actOn(token, 'objection', 'object-marketing', hidden),
      processing: actOn(token, 'objection', 'object', hidden),
    },
    askCode: actOn(token, 'code', 'send-code', hidden),
    notice,
    sent,
  })
  return { page, status: sent === null ? 200 : 422 }
}

/** The questions for a shared address: those of the country of all its persons, else the strictest. */
export function sharedQuestions(
  tx: Transaction<'rights'>,
  { services, controller, visitor }: Visit,
  language: Language,
): Promise<OfferedQuestion[]> {
  const countries = new Set(visitor.people.map(({ country }) => country))
  const country = countries.size === 1 ? [...countries][0]! : null
  return listQuestions(tx, services, controller, { country, answered: [], toChange: true }, language)
}

import type { Transaction } from '../../door/door.ts'
import { pageContext } from '../page-context.ts'
import { actOn, pagePath } from '../portal-path.ts'
import { portalTexts } from '../portal-texts.ts'
import { renderSharedMailboxPage } from '../rendering/pages/render-shared-mailbox-page.ts'
import type { Sent } from '../rendering/view-models.ts'
import { onlyPerson, type PageAnswer, type Visit } from '../visit.ts'
import { readEstablishedFacts, showEstablishedPage } from './show-established-page.ts'
import { readInvitedFacts, showInvitedPage } from './show-invited-page.ts'

/** `/p/TOKEN` for whoever stands behind it: invited, registered, or several at one address. */
export async function showPage(
  tx: Transaction<'rights'>,
  visit: Visit,
  sent: Sent | null = null,
  toChange = false,
): Promise<PageAnswer> {
  const { services, controller, token, language } = visit
  const status = sent === null ? 200 : 422
  const person = onlyPerson(visit)
  if (!person) {
    const page = { step: 'name' as const, enter: actOn(token, 'name', 'enter-name'), sent }
    return { page: renderSharedMailboxPage(pageContext(controller, language, pagePath(token)), page), status }
  }
  if (person.invitation) {
    const facts = await readInvitedFacts(tx, services, controller, person, language)
    return { page: showInvitedPage(controller, token, language, facts, sent), status }
  }
  const facts = await readEstablishedFacts(tx, services, controller, person, language, toChange)
  return { page: showEstablishedPage(controller, token, language, facts, sent), status }
}

/**
 * The answer to a form without the value of a button (CON-38): nothing is changed, the page again, and what to do.
 * @param field the first field of the page that the summary leads to
 */
export async function showNothingPressed(tx: Transaction<'rights'>, visit: Visit): Promise<PageAnswer> {
  const person = onlyPerson(visit)
  if (!person?.invitation) return { problem: { kind: 'nothing-chosen', backPath: pagePath(visit.token) } }
  const { services, controller, token, language } = visit
  const facts = await readInvitedFacts(tx, services, controller, person, language)
  const field = facts.questions[0]?.name ?? 'answers'
  const errors = [{ field, message: portalTexts.in(language)('pressButton') }]
  return { page: showInvitedPage(controller, token, language, facts, { errors, values: {} }), status: 422 }
}

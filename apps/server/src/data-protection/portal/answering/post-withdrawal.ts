import { eq } from 'drizzle-orm'
import type { Transaction } from '../../door/door.ts'
import { people } from '../../people/tables.ts'
import { pageContext } from '../page-context.ts'
import { pagePath } from '../portal-path.ts'
import { pressed } from '../read-form.ts'
import { renderReceiptPage } from '../rendering/pages/render-receipt-page.ts'
import { showNothingPressed } from '../showing/show-page.ts'
import { onlyPerson, type PageAnswer, type Visit } from '../visit.ts'
import { labelConsent } from './consent-labels.ts'
import { listAnswers } from './list-answers.ts'
import { queueActMail } from './queue-act-mail.ts'
import { readReceipt } from './read-receipt.ts'
import { saveNotice } from './save-notice.ts'
import { whatContinues } from './what-continues.ts'
import { withdrawOne } from './withdraw-one.ts'

/** `POST /p/TOKEN/withdrawal`: one press beside the consent withdraws it (CON-30), and the page says what goes on (BAS-4). */
export async function postWithdrawal(tx: Transaction<'rights'>, visit: Visit): Promise<PageAnswer> {
  const person = onlyPerson(visit)
  const { services, controller, token, form, language } = visit
  if (!person || !pressed(form, ['withdraw'])) return showNothingPressed(tx, visit)
  const before = await listAnswers(tx, person.id, controller.timeZone)
  const consent = before.find(({ id }) => id === form.consent)
  if (!consent) return { problem: { kind: 'nothing-chosen', backPath: pagePath(token) } }
  await saveNotice(tx, services, controller, person, language)
  await withdrawOne(tx, person.id, consent.id)
  const continues = await whatContinues(tx, services, person.id, language)
  const receipt = await readReceipt(tx, services, controller, person.id, consent.id, language)
  if (consent.isGiven)
    await queueActMail(tx, services, controller, person, language, {
      act: 'withdrawal',
      concerns: [labelConsent(consent, controller, language)],
      continues,
    })
  const [row] = await tx.select({ due: people.dueForErasureOn }).from(people).where(eq(people.id, person.id))
  const page = renderReceiptPage(pageContext(controller, language, pagePath(token)), {
    kind: 'withdrawal',
    at: receipt?.eventTime ?? services.clock.now().toISOString(),
    receipt,
    downloadPath: receipt ? `${pagePath(token)}/receipt/${consent.id}` : null,
    answersPath: `${pagePath(token)}?answers=all`,
    continues,
    dueForErasure: row?.due ?? null,
  })
  return { page }
}

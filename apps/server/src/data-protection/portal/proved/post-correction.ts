import type { Transaction } from '../../door/door.ts'
import { restrictPerson } from '../../restrictions/restrict-person.ts'
import { recordDoneOnPage } from '../../rights-requests/record-request.ts'
import { queueActMail } from '../answering/queue-act-mail.ts'
import { pageContext } from '../page-context.ts'
import { pagePath } from '../portal-path.ts'
import { pressed } from '../read-form.ts'
import { renderReceiptPage } from '../rendering/pages/render-receipt-page.ts'
import { showNothingPressed } from '../showing/show-page.ts'
import type { PageAnswer, Visit } from '../visit.ts'
import { correctValues } from './correct-values.ts'
import { provedPerson } from './page-session.ts'
import { showValues } from './show-values.ts'

/** `POST /p/TOKEN/correction`: the person corrects what is wrong (article 16). */
export async function postCorrection(tx: Transaction<'rights'>, visit: Visit): Promise<PageAnswer> {
  const { services, controller, token, form, language } = visit
  const person = provedPerson(visit)
  if (!pressed(form, ['correct'])) return showNothingPressed(tx, visit)
  if (!person) return { problem: { kind: 'code-expired', backPath: pagePath(token) } }
  const corrected = await correctValues(tx, services, controller, person.id, form, language)
  if (typeof corrected === 'object') {
    const page = await showValues(tx, services, controller, { token, personId: person.id, language }, corrected)
    return { page, status: 422 }
  }
  if (corrected > 0)
    await queueActMail(tx, services, controller, person, language, { act: 'correction', concerns: [], continues: [] })
  return showDone(visit, 'correction')
}

/** `POST /p/TOKEN/restriction`: nothing is done with the data but to store it (article 18). */
export async function postRestriction(tx: Transaction<'rights'>, visit: Visit): Promise<PageAnswer> {
  const { services, controller, token, form, language } = visit
  const person = provedPerson(visit)
  if (!pressed(form, ['restrict'])) return showNothingPressed(tx, visit)
  if (!person) return { problem: { kind: 'code-expired', backPath: pagePath(token) } }
  await restrictPerson(tx, services, person.id, form.reason?.trim() || undefined)
  await recordDoneOnPage(tx, services, person.id, 'restriction', {})
  await queueActMail(tx, services, controller, person, language, { act: 'restriction', concerns: [], continues: [] })
  return showDone(visit, 'restriction')
}

function showDone({ services, controller, token, language }: Visit, kind: 'correction' | 'restriction'): PageAnswer {
  const page = renderReceiptPage(pageContext(controller, language, pagePath(token)), {
    kind,
    at: services.clock.now().toISOString(),
    receipt: null,
    downloadPath: null,
    answersPath: pagePath(token),
    continues: [],
    dueForErasure: null,
  })
  return { page }
}

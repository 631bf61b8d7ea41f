import type { Transaction } from '../../door/door.ts'
import type { PagePerson } from '../find-visitor.ts'
import { pageContext } from '../page-context.ts'
import { pagePath } from '../portal-path.ts'
import { showErasedPage } from '../proved/show-erased-page.ts'
import { pressed } from '../read-form.ts'
import { renderReceiptPage } from '../rendering/pages/render-receipt-page.ts'
import { showNothingPressed, showPage } from '../showing/show-page.ts'
import { type ErasureAnswer, onlyPerson, type PageAnswer, type Visit } from '../visit.ts'
import { listQuestions } from './list-questions.ts'
import { type Answers, readAnswers } from './read-answers.ts'
import { readReceipt } from './read-receipt.ts'
import { saveAnswers } from './save-answers.ts'

/**
 * `POST /p/TOKEN/answers`: saves yes and no. Somebody invited who says no to everything is erased at once; nothing answered is
 * nothing saved.
 */
export async function postAnswers(tx: Transaction<'rights'>, visit: Visit): Promise<PageAnswer | ErasureAnswer> {
  const person = onlyPerson(visit)
  if (!person || !pressed(visit.form, ['save'])) return showNothingPressed(tx, visit)
  const { services, controller, form, language } = visit
  const offering = { country: person.country, answered: [], toChange: true }
  const questions = await listQuestions(tx, services, controller, offering, language)
  const answers = readAnswers(form, questions, person.invitation !== null, language)
  if ('errors' in answers) return showPage(tx, visit, answers)
  if (person.invitation && answers.yes.length === 0) return eraseRefused(visit, person)
  return showSaved(tx, visit, person, answers)
}

/** A no to everything: erased at once, and remembered for twelve months so that no other list writes again (CON-39). */
export function eraseRefused({ services, controller, language }: Visit, person: Pick<PagePerson, 'id'>): ErasureAnswer {
  return {
    erase: { personId: person.id, ground: 'A17ObjectA21', remember: 'refused' },
    page: (erasure) => ({ page: showErasedPage(services, controller, language, erasure) }),
  }
}

async function showSaved(
  tx: Transaction<'rights'>,
  { services, controller, token, language }: Visit,
  person: PagePerson,
  answers: Answers,
): Promise<PageAnswer> {
  const act = { person, language, receiptTo: person.emails[0] ?? null }
  const number = await saveAnswers(tx, services, controller, act, answers)
  const receipt = await readReceipt(tx, services, controller, person.id, number, language)
  const page = renderReceiptPage(pageContext(controller, language, pagePath(token)), {
    kind: 'answers',
    at: receipt?.eventTime ?? services.clock.now().toISOString(),
    receipt,
    downloadPath: receipt ? `${pagePath(token)}/receipt/${number}` : null,
    answersPath: `${pagePath(token)}?answers=all`,
    continues: [],
    dueForErasure: null,
  })
  return { page }
}

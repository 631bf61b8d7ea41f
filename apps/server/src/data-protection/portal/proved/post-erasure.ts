import type { Transaction } from '../../door/door.ts'
import { eraseRefused } from '../answering/post-answers.ts'
import { pagePath } from '../portal-path.ts'
import { pressed } from '../read-form.ts'
import { showNothingPressed } from '../showing/show-page.ts'
import { type ErasureAnswer, onlyPerson, type PageAnswer, type Visit } from '../visit.ts'
import { provedPerson } from './page-session.ts'
import { showErasedPage } from './show-erased-page.ts'

/**
 * `POST /p/TOKEN/erasure`: the token alone erases an invitation that was not answered; somebody who is registered proves by a
 * code that it is they (REQ-9), and has seen the plan.
 */
export async function postErasure(tx: Transaction<'rights'>, visit: Visit): Promise<PageAnswer | ErasureAnswer> {
  const { services, controller, token, form, language } = visit
  const person = onlyPerson(visit)
  if (!pressed(form, ['erase'])) return showNothingPressed(tx, visit)
  if (person?.invitation) {
    const refused = eraseRefused(visit, person)
    return { ...refused, erase: { ...refused.erase, asked: 'page' } }
  }
  const proved = provedPerson(visit)
  if (!proved) return { problem: { kind: 'code-expired', backPath: pagePath(token) } }
  return {
    erase: { personId: proved.id, ground: 'A17NoLegalBasis', remember: 'erased', asked: 'page' },
    page: (erasure) => ({ page: showErasedPage(services, controller, language, erasure) }),
  }
}

import type { Transaction } from '../../door/door.ts'
import { eraseRefused } from '../answering/post-answers.ts'
import { object } from '../answering/post-objection.ts'
import { readAnswers } from '../answering/read-answers.ts'
import { saveAnswers } from '../answering/save-answers.ts'
import { saveNotice } from '../answering/save-notice.ts'
import { pageContext } from '../page-context.ts'
import { pagePath } from '../portal-path.ts'
import { pressed } from '../read-form.ts'
import { renderReceiptPage } from '../rendering/pages/render-receipt-page.ts'
import type { ErasureAnswer, PageAnswer, Visit } from '../visit.ts'
import { personNamed } from './person-named.ts'
import { sharedQuestions, showChoices, typedName } from './post-name.ts'
import { showNothingPressed } from './show-page.ts'

/**
 * An act at an address that several share: for the one whose name was typed and nobody else; whether anybody of that name is held,
 * the answer is the same (REQ-11). Nothing is mailed, since others read that mailbox.
 */
export async function postSharedAct(tx: Transaction<'rights'>, visit: Visit): Promise<PageAnswer | ErasureAnswer> {
  const { services, controller, form, language, visitor } = visit
  const act = pressed(form, ['save', 'erase', 'object-marketing', 'object'])
  if (!act || !typedName(visit)) return showNothingPressed(tx, visit)
  const person = personNamed(visitor, form)
  const done = showReceived(visit)
  const erased = (): ErasureAnswer => ({ ...eraseRefused(visit, person!), page: () => done })
  if (act === 'save') {
    const answers = readAnswers(form, await sharedQuestions(tx, visit, language), true, language)
    if ('errors' in answers) return showChoices(tx, visit, answers)
    if (!person) return done
    if (person.invitation && answers.yes.length === 0) return erased()
    await saveAnswers(tx, services, controller, { person, language, receiptTo: null }, answers)
    return done
  }
  if (!person) return done
  if (act === 'erase' && person.invitation) return erased()
  await saveNotice(tx, services, controller, person, language)
  // Somebody registered cannot be erased by a link that others have too: all that a word can close is closed.
  if (act !== 'object') await object(tx, services, person.id, 'object-marketing', undefined)
  if (act !== 'object-marketing') await object(tx, services, person.id, 'object', form.situation)
  return done
}

function showReceived({ services, controller, token, language }: Visit): PageAnswer {
  const page = renderReceiptPage(pageContext(controller, language, pagePath(token)), {
    kind: 'shared-mailbox',
    at: services.clock.now().toISOString(),
    receipt: null,
    downloadPath: null,
    answersPath: pagePath(token),
    continues: [],
    dueForErasure: null,
  })
  return { page }
}

import { and, eq, isNull } from 'drizzle-orm'
import { legalBases } from '../../consents/tables.ts'
import type { Transaction } from '../../door/door.ts'
import { objectTo } from '../../objections/object-to.ts'
import type { PermissionPurpose } from '../../purposes/purposes.ts'
import { recordDoneOnPage } from '../../rights-requests/record-request.ts'
import type { Services } from '../../services.ts'
import { pageContext } from '../page-context.ts'
import { pagePath } from '../portal-path.ts'
import { pressed } from '../read-form.ts'
import { renderReceiptPage } from '../rendering/pages/render-receipt-page.ts'
import { showNothingPressed } from '../showing/show-page.ts'
import { onlyPerson, type PageAnswer, type Visit } from '../visit.ts'
import { queueActMail } from './queue-act-mail.ts'
import { saveNotice } from './save-notice.ts'
import { whatContinues } from './what-continues.ts'

/** `POST /p/TOKEN/objection`: to marketing at once and without a reason (OBJ-1), or to what rests on a legitimate interest. */
export async function postObjection(tx: Transaction<'rights'>, visit: Visit): Promise<PageAnswer> {
  const person = onlyPerson(visit)
  const { services, controller, token, form, language } = visit
  const act = pressed(form, ['object-marketing', 'object'])
  if (!person || !act) return showNothingPressed(tx, visit)
  await saveNotice(tx, services, controller, person, language)
  const dueForErasure = await object(tx, services, person.id, act, form.situation)
  // Executed at once, and closed the same minute (SM-22).
  await recordDoneOnPage(tx, services, person.id, 'objection', { act })
  const continues = await whatContinues(tx, services, person.id, language)
  await queueActMail(tx, services, controller, person, language, { act: 'objection', concerns: [], continues })
  const page = renderReceiptPage(pageContext(controller, language, pagePath(token)), {
    kind: 'objection',
    at: services.clock.now().toISOString(),
    receipt: null,
    downloadPath: null,
    answersPath: pagePath(token),
    continues,
    dueForErasure,
  })
  return { page }
}

/**
 * Objects for a person.
 * @returns the day of erasure where nothing is left to keep them on
 */
export async function object(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'clock'>,
  personId: string,
  act: 'object-marketing' | 'object',
  situation: string | undefined,
): Promise<string | null> {
  if (act === 'object-marketing')
    return (await objectTo(tx, services, { personId, purpose: 'marketing' })).dueForErasure
  const resting = await tx
    .select({ purpose: legalBases.purpose })
    .from(legalBases)
    .where(
      and(eq(legalBases.personId, personId), eq(legalBases.kind, 'legitimate-interest'), isNull(legalBases.closedAt)),
    )
  // Of somebody who is only invited the message itself rests on an interest: the use that it prepares is closed.
  const purposes = resting.length > 0 ? resting.map(({ purpose }) => purpose) : ['prospecting' as const]
  let dueForErasure: string | null = null
  for (const purpose of new Set(purposes)) {
    const ground = situation?.trim() || undefined
    const after = await objectTo(tx, services, { personId, purpose: purpose as PermissionPurpose, ground })
    dueForErasure = after.dueForErasure
  }
  return dueForErasure
}

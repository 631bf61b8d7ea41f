import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Language } from '../../../platform/texts/language.ts'
import type { Transaction } from '../../door/door.ts'
import type { Controller } from '../../installation/controller.ts'
import { openWaiting, type WaitingContent, waitingLabels } from '../../invitations/waiting-content.ts'
import { composePersonNotice, type PersonNotice } from '../../notices/compose-person-notice.ts'
import { ensureNoticeVersion } from '../../notices/ensure-notice-version.ts'
import { notices } from '../../notices/tables.ts'
import type { Services } from '../../services.ts'
import type { PagePerson } from '../find-visitor.ts'

/** @returns the notice as it stands on the person's page */
export function noticeOnPage(
  tx: Transaction<'rights'>,
  services: Services,
  controller: Controller,
  person: PagePerson,
  language: Language,
): Promise<PersonNotice> {
  const waiting = openWaiting(services.keyring, person.id, person.invitation?.waiting ?? null)
  const kinds = (Object.keys(waiting) as (keyof WaitingContent)[]).map((kind) => waitingLabels[kind])
  return composePersonNotice(tx, services, controller, person.id, language, kinds)
}

/**
 * Records that the notice stood on the screen before an act, so that the duty to inform is done (NOT-14). To open the page does
 * not count, since programs open links as well.
 * @returns id of the version that was shown
 */
export async function saveNotice(
  tx: Transaction<'rights'>,
  services: Services,
  controller: Controller,
  person: PagePerson,
  language: Language,
): Promise<string> {
  const told = await noticeOnPage(tx, services, controller, person, language)
  const versionId = await ensureNoticeVersion(tx, told.kind, told.notice)
  await tx
    .update(notices)
    .set({ deliveredAt: sql`diskret.clock()`, channel: 'page', versionId })
    .where(and(eq(notices.personId, person.id), isNull(notices.deliveredAt)))
  return versionId
}

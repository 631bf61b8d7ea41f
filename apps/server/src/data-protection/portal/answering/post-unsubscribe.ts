import { and, eq, inArray } from 'drizzle-orm'
import { consents } from '../../consents/tables.ts'
import { withdrawConsent } from '../../consents/withdraw-consent.ts'
import type { Transaction } from '../../door/door.ts'
import { objectTo } from '../../objections/object-to.ts'
import type { Services } from '../../services.ts'
import { pageContext } from '../page-context.ts'
import { actOn, pagePath } from '../portal-path.ts'
import { pressed } from '../read-form.ts'
import { renderReceiptPage } from '../rendering/pages/render-receipt-page.ts'
import { renderUnsubscribePage } from '../rendering/pages/render-unsubscribe-page.ts'
import { showNothingPressed } from '../showing/show-page.ts'
import type { PageAnswer, Visit } from '../visit.ts'

/** `GET /p/TOKEN/unsubscribe`: the visible link of a mail opens one page with one button, and changes nothing (CON-38). */
export async function showUnsubscribe({ controller, token, language }: Visit): Promise<PageAnswer> {
  const page = renderUnsubscribePage(pageContext(controller, language, `${pagePath(token)}/unsubscribe`), {
    topic: null,
    unsubscribe: actOn(token, 'unsubscribe', 'unsubscribe'),
  })
  return { page }
}

/**
 * `POST /p/TOKEN/unsubscribe`: the one address that acts on a fixed body, as mail programs send it (RFC 8058): marketing by
 * e-mail ends at once. The button of the page ends all marketing.
 */
export async function postUnsubscribe(tx: Transaction<'rights'>, visit: Visit): Promise<PageAnswer> {
  const { services, controller, token, form, language, visitor } = visit
  const byProgram = form['List-Unsubscribe'] === 'One-Click'
  if (!byProgram && !pressed(form, ['unsubscribe'])) return showNothingPressed(tx, visit)
  for (const { id } of visitor.people) {
    if (byProgram) await endMarketingByEmail(tx, services, id)
    else await objectTo(tx, services, { personId: id, purpose: 'marketing' })
  }
  const page = renderReceiptPage(pageContext(controller, language, pagePath(token)), {
    kind: 'objection',
    at: services.clock.now().toISOString(),
    receipt: null,
    downloadPath: null,
    answersPath: pagePath(token),
    continues: [],
    dueForErasure: null,
  })
  return { page }
}

/** Withdraws what was agreed; where nothing was, the channel is objected to (MKT-41). */
async function endMarketingByEmail(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'clock'>,
  personId: string,
): Promise<void> {
  const [given] = await tx
    .select({ id: consents.id })
    .from(consents)
    .where(
      and(
        eq(consents.personId, personId),
        eq(consents.purpose, 'marketing'),
        eq(consents.channel, 'email'),
        inArray(consents.status, ['ConsentGiven', 'RenewedConsentGiven']),
      ),
    )
    .limit(1)
  if (given) await withdrawConsent(tx, services, { personId, purpose: 'marketing', channel: 'email' })
  else await objectTo(tx, services, { personId, purpose: 'marketing', channel: 'email' })
}

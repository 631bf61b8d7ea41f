import type { FastifyReply } from 'fastify'
import type { Transaction } from '../../door/door.ts'
import { codeDigits, codeMinutes } from '../../mail/compose-mail.ts'
import { pageContext } from '../page-context.ts'
import { actOn, pagePath } from '../portal-path.ts'
import { portalTexts } from '../portal-texts.ts'
import { pressed } from '../read-form.ts'
import { renderCodePage } from '../rendering/pages/render-code-page.ts'
import type { Sent } from '../rendering/view-models.ts'
import { personNamed } from '../showing/person-named.ts'
import { showNothingPressed } from '../showing/show-page.ts'
import type { PageAnswer, Visit } from '../visit.ts'
import { checkCode } from './check-code.ts'
import { openSession } from './page-session.ts'
import { sendCode } from './send-code.ts'

/**
 * `POST /p/TOKEN/code`: asks for a code, or enters it; a right one opens the values for half an hour.
 * @param reply gets the cookie of the session
 */
export async function postCode(tx: Transaction<'rights'>, visit: Visit, reply: FastifyReply): Promise<PageAnswer> {
  const { services, token, form, language, visitor } = visit
  const act = pressed(form, ['send-code', 'enter-code'])
  if (act === 'send-code') {
    const handle = await sendCode(tx, services, token, personNamed(visitor, form), language)
    return showCodePage(visit, handle, null)
  }
  if (act !== 'enter-code') return showNothingPressed(tx, visit)
  const personId = await checkCode(tx, services, token, form.codeHandle, form.code)
  if (personId && visitor.people.some(({ id }) => id === personId)) {
    openSession(services, reply, token, personId)
    return { redirect: `${pagePath(token)}/values?language=${language}` }
  }
  const errors = [{ field: 'code', message: portalTexts.in(language)('codeWrong') }]
  return showCodePage(visit, form.codeHandle ?? '', { errors, values: {} })
}

function showCodePage({ controller, token, form, language }: Visit, handle: string, sent: Sent | null): PageAnswer {
  const name: Record<string, string> = form.name ? { name: form.name } : {}
  const page = renderCodePage(pageContext(controller, language, pagePath(token)), {
    enter: actOn(token, 'code', 'enter-code', { ...name, codeHandle: handle }),
    again: actOn(token, 'code', 'send-code', name),
    digits: codeDigits,
    minutes: codeMinutes,
    sent,
  })
  return { page, status: sent === null ? 200 : 422 }
}

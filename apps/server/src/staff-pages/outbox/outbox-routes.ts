import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { composeMail } from '../../data-protection/mail/compose-mail.ts'
import { listOutbox } from '../../data-protection/mail/list-outbox.ts'
import { readMails } from '../../data-protection/mail/mail-record.ts'
import { outboxKeeper, outboxKeepers } from '../../data-protection/mail/outbox-keeper.ts'
import { readMail } from '../../data-protection/mail/read-mail.ts'
import { sendHeldMail } from '../../data-protection/mail/send-held-mail.ts'
import type { Services } from '../../data-protection/services.ts'
import { html, linkAddress } from '../../platform/texts/html.ts'
import { type Desk, formOf } from '../desk.ts'
import { pageConfig } from '../page-config.ts'
import { stateTexts } from '../people/person-texts.ts'
import { dataTable, factList } from '../rendering/data-table.ts'
import { frameTexts } from '../rendering/frame-texts.ts'
import { wordOf } from '../rendering/word-of.ts'
import { outboxTexts } from './outbox-texts.ts'

const Params = z.object({ id: z.uuid().catch('00000000-0000-0000-0000-000000000000') })
const most = 200

/** What waits, what went, and the word by which what was held goes. */
export function outboxPages(app: FastifyInstance, desk: Desk, services: Services): void {
  const { door, settings } = services
  app.get(
    '/outbox',
    pageConfig,
    desk.page(outboxKeepers, async (visit) => {
      const { language, formats, actor } = visit
      const t = outboxTexts.in(language)
      const mails = await door.forPurpose('rights', outboxKeeper(actor), (tx) => listOutbox(tx, services))
      const held = mails.filter(({ state }) => state === 'held').length
      const shown = mails.reverse().slice(0, most)
      const body = html`${!settings.smtpUrl && html`<p class="lead">${t('noServer')}</p>`}
${Boolean(settings.smtpUrl) && held > 0 && html`<form method="post" action="/outbox"><p><button class="filled" name="act" value="send">${t('send', { count: held })}</button></p></form>`}
${mails.length > most && html`<p class="note">${t('latest', { count: most })}</p>`}
${
  mails.length === 0
    ? html`<p class="note">${t('empty')}</p>`
    : dataTable(
        t('heading'),
        [t('subject'), t('to'), t('state'), t('created')].map((label) => ({ label })),
        shown.map(({ id, subject, to, state, createdAt }) => [
          html`<a href="${linkAddress(`/outbox/${id}`)}">${subject}</a>`,
          to,
          wordOf(stateTexts, state, language),
          formats.moment(createdAt),
        ]),
      )
}`
      return desk.show(visit, { heading: t('heading'), current: 'outbox', body })
    }),
  )

  app.get(
    '/outbox/:id',
    pageConfig,
    desk.page(outboxKeepers, async (visit) => {
      const { language, formats, actor, controller, request } = visit
      const t = outboxTexts.in(language)
      const { id } = Params.parse(request.params)
      const { message, mail, text } = await door.forPurpose('rights', outboxKeeper(actor), async (tx) => {
        const { message } = await readMail(tx, services, id)
        const [mail] = await readMails(tx, [id])
        return { message, mail: mail!, text: await composeMail(tx, services, controller, mail!) }
      })
      const body = html`${factList([
        [t('to'), mail.recipient],
        [t('state'), wordOf(stateTexts, mail.state, language)],
        [t('created'), formats.moment(mail.createdAt.toISOString())],
        [t('language'), mail.language],
      ])}<section class="after"><p class="reading" lang="${mail.language}">${text.text}</p></section>
<details><summary>${t('whole')}</summary><div class="inside"><pre tabindex="0">${message}</pre></div></details>
<p class="after"><a class="button" href="/outbox">${frameTexts.in(language)('back')}</a></p>`
      return desk.show(visit, { heading: text.subject, current: 'outbox', body, isNarrow: true })
    }),
  )

  app.post(
    '/outbox',
    pageConfig,
    desk.page(outboxKeepers, async (visit) => {
      if (formOf(visit.request).act !== 'send')
        return desk.showFault(visit, frameTexts.in(visit.language)('notPressed'), 422)
      await sendHeldMail(services, outboxKeeper(visit.actor), () => {})
      return visit.reply.redirect('/outbox', 303)
    }),
  )
}

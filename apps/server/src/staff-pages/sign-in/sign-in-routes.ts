import type { FastifyInstance } from 'fastify'
import type { Accounts } from '../../data-protection/accounts/open-accounts.ts'
import { staffRoles } from '../../data-protection/door/actor.ts'
import { html } from '../../platform/texts/html.ts'
import { type Desk, faultsOf, formOf } from '../desk.ts'
import { pageConfig } from '../page-config.ts'
import { passwordForm } from './sign-in-page.ts'
import { signInTexts } from './sign-in-texts.ts'

/** Sign-in, sign-out, and one's own password. */
export function signInPages(app: FastifyInstance, desk: Desk, accounts: Accounts): void {
  app.post('/sign-in', pageConfig, async (request, reply) => {
    const visit = await desk.visit(request, reply)
    const { email = '', password = '' } = formOf(request)
    const cookies = (await accounts.signIn(email, password))?.cookies
    if (cookies) return reply.header('set-cookie', cookies).redirect('/', 303)
    const message = signInTexts.in(visit.language)('wrong')
    return desk.showSignIn(visit, 422, { email }, [{ field: 'email', message }])
  })

  app.post('/sign-out', pageConfig, async (request, reply) => {
    const cookies = await accounts.signOut(new Headers({ cookie: request.headers.cookie ?? '' }))
    return reply.header('set-cookie', cookies).redirect('/', 303)
  })

  app.get(
    '/password',
    pageConfig,
    desk.page(staffRoles, async (visit) => {
      const { language } = visit
      const heading = signInTexts.in(language)('change')
      return desk.show(visit, { heading, body: passwordForm({ language, sent: {}, faults: [] }), isNarrow: true })
    }),
  )

  app.post(
    '/password',
    pageConfig,
    desk.page(staffRoles, async (visit) => {
      const { language, request, reply } = visit
      const t = signInTexts.in(language)
      const { current = '', next = '' } = formOf(request)
      const answer = await desk.ask(visit, 'POST', '/api/session/password', { payload: { current, next } })
      if (answer.status >= 400) {
        const faults = faultsOf(answer)
        const body = passwordForm({ language, sent: {}, faults })
        return desk.show(visit, { heading: t('change'), body, faults, status: answer.status, isNarrow: true })
      }
      reply.header('set-cookie', answer.cookies)
      const body = html`<p><a class="button" href="/">${t('goOn')}</a></p>`
      return desk.show(visit, { heading: t('changed'), body, isNarrow: true })
    }),
  )
}

import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Accounts } from '../data-protection/accounts/open-accounts.ts'
import { sessionOf } from '../data-protection/accounts/session-of.ts'
import { describeFaults } from '../data-protection/http/describe-faults.ts'
import type { Controller } from '../data-protection/installation/controller.ts'
import { setUp } from '../data-protection/installation/set-up.ts'
import { SetUpInput } from '../data-protection/installation/set-up-input.ts'
import type { Services } from '../data-protection/services.ts'
import { Problem } from '../platform/problems/problem.ts'
import { chooseLanguage } from '../platform/texts/choose-language.ts'
import type { Html } from '../platform/texts/html.ts'
import type { Language } from '../platform/texts/language.ts'
import { readUpload } from './forward-upload.ts'
import { homeBody, type PeoplePage } from './home-page.ts'
import { type ImportAnswer, importBody } from './import-page.ts'
import { renderStaffPage } from './render-staff-page.ts'
import { setUpForm, signInForm } from './set-up-page.ts'
import { staffStylesheet, staffStylesheetPath } from './staff-stylesheet.ts'
import { staffTexts } from './staff-texts.ts'

const Form = z.record(z.string(), z.string().max(4000)).catch({})
const Query = z.object({
  language: z.string().optional(),
  search: z.string().max(200).optional(),
  cursor: z.string().max(4000).optional(),
})
const hidden = { hide: true }
const gibibyte = 1024 ** 3

/** What a page answers with. */
interface Answer {
  heading: string
  body: Html
  faults?: readonly string[]
  status?: number
  isSignedIn?: boolean
}

/**
 * The plain pages for staff: set-up, sign-in, people, import. They ask the same operations as any other program, with the
 * visitor's own session, so roles, purposes and audit are those of the API.
 */
export function staffPages(services: Services, accounts: Accounts): FastifyPluginAsyncZod {
  const visitor = sessionOf(accounts)
  return async (app) => {
    app.get(staffStylesheetPath, { schema: hidden, config: { open: true } }, async (_request, reply) =>
      reply.header('cache-control', 'max-age=300').type('text/css; charset=utf-8').send(staffStylesheet()),
    )

    app.get('/', { schema: hidden, config: { open: true } }, async (request, reply) => {
      const { controller, language } = await situation(request)
      if (!controller)
        return send(request, reply, { heading: staffTexts.in(language)('setUp'), body: setUpForm(language, {}) })
      if (!(await visitor(request)))
        return send(request, reply, { heading: staffTexts.in(language)('signIn'), body: signInForm(language, '') })
      return send(request, reply, await home(app, request, language))
    })

    app.post('/set-up', { schema: hidden, config: { open: true } }, async (request, reply) => {
      const { language } = await situation(request)
      const { password = '', ...sent } = Form.parse(request.body)
      const input = SetUpInput.safeParse(withoutEmpty({ ...sent, password }), { reportInput: true })
      const again = (faults: string[]) =>
        send(request, reply, {
          heading: staffTexts.in(language)('setUp'),
          body: setUpForm(language, sent),
          faults,
          status: 422,
        })
      if (!input.success)
        return again(
          describeFaults(input.error.issues, language).map(
            ({ pointer, message }) => `${labelOf(pointer, language)}: ${message}`,
          ),
        )
      await setUp(services, accounts, input.data)
      return signedIn(reply, await accounts.signIn(input.data.email, input.data.password))
    })

    app.post('/sign-in', { schema: hidden, config: { open: true } }, async (request, reply) => {
      const { language } = await situation(request)
      const { email = '', password = '' } = Form.parse(request.body)
      const cookies = await accounts.signIn(email, password)
      if (cookies) return signedIn(reply, cookies)
      const t = staffTexts.in(language)
      return send(request, reply, {
        heading: t('signIn'),
        body: signInForm(language, email),
        faults: [t('signInFailed')],
        status: 422,
      })
    })

    app.post('/sign-out', { schema: hidden, config: { open: true } }, async (request, reply) =>
      signedIn(reply, await accounts.signOut(new Headers({ cookie: request.headers.cookie ?? '' }))),
    )

    await app.register(async (uploads) => {
      await uploads.register(multipart, { limits: { fileSize: gibibyte, files: 1, fields: 5 } })
      uploads.post(
        '/import',
        { schema: hidden, config: { open: true }, bodyLimit: gibibyte },
        async (request, reply) => {
          const { language } = await situation(request)
          const t = staffTexts.in(language)
          // A stranger's file is not even read.
          if (!(await visitor(request)))
            return send(request, reply, { heading: t('signIn'), body: signInForm(language, ''), status: 401 })
          const upload = await readUpload(request)
          const again = async (fault: string, status: number) =>
            send(request, reply, { ...(await home(app, request, language)), faults: [fault], status })
          if (!upload) return again(t('fileMissing'), 422)
          const { basis = 'invitation', preview } = upload.choices
          const response = await app.inject({
            method: 'POST',
            url: '/api/imports',
            query: { basis, ...(preview ? { preview: 'true' } : {}) },
            headers: { ...passedOn(request, language), 'content-type': upload.contentType },
            payload: upload.body,
          })
          if (response.statusCode >= 400) return again(detailOf(response.body), response.statusCode)
          return send(request, reply, {
            heading: t('imported'),
            body: importBody(language, response.json<ImportAnswer>()),
            isSignedIn: true,
          })
        },
      )
    })
  }

  async function situation(
    request: FastifyRequest,
  ): Promise<{ controller: Controller | undefined; language: Language }> {
    const controller = await services.controller().catch((error: unknown) => {
      if (error instanceof Problem && error.code === 'not-set-up') return undefined
      throw error
    })
    const { language } = Query.catch({}).parse(request.query)
    return {
      controller,
      language: chooseLanguage(language, request.headers['accept-language'], controller?.language ?? 'en'),
    }
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    { status = 200, isSignedIn = false, ...page }: Answer,
  ) {
    const { controller, language } = await situation(request)
    const html = renderStaffPage({
      ...page,
      language,
      isSignedIn,
      company: controller?.company ?? 'Diskret',
      isPractice: controller?.practice ?? false,
    })
    return reply.code(status).type('text/html; charset=utf-8').send(html)
  }
}

async function home(app: FastifyInstance, request: FastifyRequest, language: Language): Promise<Answer> {
  const { search = '', cursor } = Query.catch({}).parse(request.query)
  const query = { limit: '50', ...(search ? { search } : {}), ...(cursor ? { cursor } : {}) }
  const response = await app.inject({ url: '/api/people', query, headers: passedOn(request, language) })
  const people = response.statusCode === 200 ? response.json<PeoplePage>() : null
  const heading = staffTexts.in(language)('people')
  return { heading, body: homeBody(language, search, cursor !== undefined, people), isSignedIn: true }
}

/** Of a visitor's request only who they are and what they read goes on. */
function passedOn({ headers }: FastifyRequest, language: Language): Record<string, string> {
  return { cookie: headers.cookie ?? '', 'accept-language': language }
}

function signedIn(reply: FastifyReply, cookies: string[] | undefined): FastifyReply {
  return reply.header('set-cookie', cookies ?? []).redirect('/', 303)
}

function withoutEmpty(sent: Record<string, string>): Record<string, unknown> {
  const filled = Object.entries(sent).filter(([, value]) => value.trim() !== '')
  return { ...Object.fromEntries(filled), practice: sent.practice === 'true' }
}

const labels = [
  'company',
  'country',
  'registrationNumber',
  'timeZone',
  'language',
  'name',
  'email',
  'password',
] as const

function labelOf(pointer: string, language: Language): string {
  const label = labels.find((name) => pointer === `/${name}`)
  return label ? staffTexts.in(language)(label) : pointer
}

function detailOf(body: string): string {
  const { detail, errors = [] } = JSON.parse(body) as { detail: string; errors?: { message: string }[] }
  return [detail, ...errors.map(({ message }) => message)].join(' ')
}

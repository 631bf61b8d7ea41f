import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { findAccountById } from '../data-protection/accounts/find-account.ts'
import type { Accounts } from '../data-protection/accounts/open-accounts.ts'
import { sessionOf } from '../data-protection/accounts/session-of.ts'
import type { Actor, StaffRole } from '../data-protection/door/actor.ts'
import type { Controller } from '../data-protection/installation/controller.ts'
import type { Services } from '../data-protection/services.ts'
import { Problem } from '../platform/problems/problem.ts'
import { chooseLanguage } from '../platform/texts/choose-language.ts'
import { type Formats, formatsFor } from '../platform/texts/formats.ts'
import { type Html, html } from '../platform/texts/html.ts'
import { isLanguage, type Language } from '../platform/texts/language.ts'
import type { FieldFault } from './rendering/form-parts.ts'
import { frameTexts } from './rendering/frame-texts.ts'
import type { MenuItem } from './rendering/navigation.ts'
import { renderStaffPage } from './rendering/render-staff-page.ts'
import { signInForm } from './sign-in/sign-in-page.ts'
import { signInTexts } from './sign-in/sign-in-texts.ts'

/** Somebody at a page: who asks, and in which language they read. */
export interface Visit {
  request: FastifyRequest
  reply: FastifyReply
  language: Language
  /** Nothing before the set-up. */
  controller: Controller | undefined
  formats: Formats
  /** Nothing before the sign-in. */
  actor: (Actor & { kind: 'account' }) | undefined
  roles: readonly StaffRole[]
}

/** A visit of somebody who has signed in. */
export type StaffVisit = Visit & { controller: Controller; actor: Actor & { kind: 'account' } }

/** What a page shows. */
export interface Answer {
  heading: string
  body: Html
  current?: MenuItem['name']
  faults?: readonly FieldFault[]
  status?: number
  refresh?: number
  isNarrow?: boolean
  /** Where the switch of language leads; the page itself unless said. */
  path?: string
}

/** What the API answered. */
export interface ApiAnswer {
  status: number
  body: unknown
  cookies: string[]
}

const languageCookie = 'diskret.language'
const year = 365 * 24 * 60 * 60
const Query = z.object({ language: z.string().optional() }).catch({})
const Form = z.record(z.string(), z.string().max(10_000)).catch({})

/** What the pages share: who visits, how a page is shown, and how the API is asked. */
export class Desk {
  readonly #services: Services
  readonly #app: FastifyInstance
  readonly #visitor: ReturnType<typeof sessionOf>

  constructor(app: FastifyInstance, services: Services, accounts: Accounts) {
    this.#app = app
    this.#services = services
    this.#visitor = sessionOf(accounts)
  }

  async visit(request: FastifyRequest, reply: FastifyReply): Promise<Visit> {
    const controller = await this.#services.controller().catch((error: unknown) => {
      if (error instanceof Problem && error.code === 'not-set-up') return undefined
      throw error
    })
    const chosen = Query.parse(request.query).language
    if (isLanguage(chosen))
      reply.setCookie(languageCookie, chosen, { path: '/', maxAge: year, sameSite: 'lax', httpOnly: true })
    const language = chooseLanguage(
      // A request that was refused at once was not read as far as its cookies.
      chosen ?? (request.cookies as FastifyRequest['cookies'] | null)?.[languageCookie],
      request.headers['accept-language'],
      controller?.language ?? 'en',
    )
    const id = controller && (await this.#visitor(request))
    const found =
      id === undefined
        ? undefined
        : await this.#services.door.forPurpose('security', { kind: 'system' }, (tx) => findAccountById(tx, id))
    const actor = found?.kind === 'account' ? found : undefined
    const formats = formatsFor(language, controller?.timeZone ?? 'UTC')
    return { request, reply, language, controller, formats, actor, roles: actor?.roles ?? [] }
  }

  /**
   * A handler for those who have signed in and hold one of the roles; others get the sign-in, or are told which role has it.
   */
  page(
    roles: readonly StaffRole[],
    work: (visit: StaffVisit) => Promise<FastifyReply>,
  ): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
    return async (request, reply) => {
      const visit = await this.visit(request, reply)
      const { controller, actor, language } = visit
      if (!controller) return reply.redirect('/', 303)
      if (!actor) return this.showSignIn(visit, request.method === 'GET' ? 200 : 401)
      if (!roles.some((role) => actor.roles.includes(role))) {
        const t = frameTexts.in(language)
        const lead = t('noAccessLead', { roles: visit.formats.list(roles.map((role) => t(role))) })
        return this.show(visit, { heading: t('noAccess'), body: html`<p class="lead">${lead}</p>`, status: 403 })
      }
      return work({ ...visit, controller, actor })
    }
  }

  show(visit: Visit, { status = 200, path, ...answer }: Answer): FastifyReply {
    const { request, reply, language, controller, actor } = visit
    const page = renderStaffPage({
      ...answer,
      language,
      path: path ?? pathOf(request),
      roles: actor?.roles ?? null,
      company: controller?.company ?? 'Diskret',
      isPractice: controller?.practice ?? false,
    })
    return reply.code(status).type('text/html; charset=utf-8').send(page)
  }

  showSignIn(visit: Visit, status: number, sent: Record<string, string> = {}, faults: FieldFault[] = []): FastifyReply {
    const { language } = visit
    const heading = signInTexts.in(language)('signIn')
    const body = signInForm({ language, sent, faults })
    return this.show(visit, { heading, body, faults, status, isNarrow: true, path: '/' })
  }

  /** What a page tells that a request could not be done, with a way back. */
  showFault(visit: Visit, message: string, status: number): FastifyReply {
    const t = frameTexts.in(visit.language)
    const body = html`<p class="lead">${message}</p><p><a class="button" href="/">${t('back')}</a></p>`
    return this.show(visit, { heading: t('failed'), body, status, isNarrow: true, path: '/' })
  }

  /**
   * Asks an operation of the API as any other program would, with the visitor's own session: roles, purposes and audit are
   * those of the API.
   */
  async ask(
    { request, language }: Visit,
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    { query = {}, payload, purpose, headers = {} }: AskOptions = {},
  ): Promise<ApiAnswer> {
    const response = await this.#app.inject({
      method,
      url,
      query,
      remoteAddress: request.ip,
      headers: {
        cookie: request.headers.cookie ?? '',
        'accept-language': language,
        ...(purpose ? { 'diskret-purpose': purpose } : {}),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload }),
    })
    const cookies = [response.headers['set-cookie'] ?? []].flat()
    return { status: response.statusCode, body: response.body === '' ? null : response.json(), cookies }
  }
}

interface AskOptions {
  query?: Record<string, string>
  payload?: object | NodeJS.ReadableStream
  purpose?: string
  headers?: Record<string, string>
}

/** @returns the fields of a form that was sent */
export function formOf({ body }: FastifyRequest): Record<string, string> {
  return Form.parse(body)
}

/** What the API found wrong, at the fields of a form; the names of both are the same. */
export function faultsOf({ body }: ApiAnswer): FieldFault[] {
  const { detail, errors = [] } = body as { detail: string; errors?: { pointer: string; message: string }[] }
  const faults = errors.map(({ pointer, message }) => ({ field: pointer.split('/').at(-1) || null, message }))
  return faults.length > 0 ? faults : [{ field: null, message: detail }]
}

/** The page that was asked for, without the choice of language. */
function pathOf({ url, method }: FastifyRequest): string {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  if (method !== 'GET') return pathname
  searchParams.delete('language')
  const rest = searchParams.toString()
  return rest ? `${pathname}?${rest}` : pathname
}

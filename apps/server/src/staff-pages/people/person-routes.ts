import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import type { PersonDocument } from '../../crm/people/get-person.ts'
import type { TimelineItem } from '../../crm/timeline/list-timeline.ts'
import type { Services } from '../../data-protection/services.ts'
import { type Desk, faultsOf, formOf, type StaffVisit } from '../desk.ts'
import { pageConfig } from '../page-config.ts'
import type { FieldFault } from '../rendering/form-parts.ts'
import { frameTexts } from '../rendering/frame-texts.ts'
import { chooseDesk } from './desks.ts'
import { type ErasureDocument, eraseBody, erasedBody } from './erase-page.ts'
import { personBody } from './person-page.ts'
import { personTexts } from './person-texts.ts'

const Params = z.object({ id: z.uuid().catch('00000000-0000-0000-0000-000000000000') })
const Query = z.object({ desk: z.string().optional() }).catch({})
const everybody = ['seller', 'marketer', 'officer'] as const

/** One person, their rights, and their erasure. */
export function personPages(app: FastifyInstance, desk: Desk, services: Services): void {
  app.get(
    '/people/:id',
    pageConfig,
    desk.page(everybody, async (visit) => {
      const { id } = Params.parse(visit.request.params)
      const purpose = chooseDesk(visit.roles, Query.parse(visit.request.query).desk)
      const answer = await desk.ask(visit, 'GET', `/api/people/${id}`, { purpose })
      if (answer.status >= 400) return showProblem(desk, visit, faultsOf(answer), answer.status)
      const timeline = await desk.ask(visit, 'GET', `/api/people/${id}/timeline`, { purpose, query: { limit: '50' } })
      const person = answer.body as PersonDocument
      const { language, formats, roles } = visit
      const view = {
        ...{ language, formats, person, desk: purpose, tables: services.tables },
        isOfficer: roles.includes('officer'),
        timeline: timeline.status === 200 ? (timeline.body as { items: TimelineItem[] }).items : [],
      }
      const body = personBody(view, services.clock.now())
      return desk.show(visit, { heading: person.name, current: 'people', body })
    }),
  )

  app.post(
    '/people/:id/exports',
    pageConfig,
    desk.page(['officer'], async (visit) => {
      const { id } = Params.parse(visit.request.params)
      const { act } = formOf(visit.request)
      if (act !== 'access' && act !== 'portability') return notPressed(desk, visit)
      const payload = { kind: act, format: act === 'access' ? 'html' : 'json' }
      const answer = await desk.ask(visit, 'POST', `/api/people/${id}/exports`, { payload })
      if (answer.status >= 400) return showProblem(desk, visit, faultsOf(answer), answer.status)
      const { file, mediaType, content } = answer.body as { file: string; mediaType: string; content: string }
      return visit.reply
        .type(`${mediaType}; charset=utf-8`)
        .header('content-disposition', `attachment; filename="${file}"`)
        .send(content)
    }),
  )

  app.get(
    '/people/:id/erase',
    pageConfig,
    desk.page(['officer'], (visit) => showPlan(desk, visit, services, [], 200)),
  )

  app.post(
    '/people/:id/erase',
    pageConfig,
    desk.page(['officer'], async (visit) => {
      const { id } = Params.parse(visit.request.params)
      const { act, typed = '', ground = '' } = formOf(visit.request)
      if (act !== 'erase') return notPressed(desk, visit)
      const t = personTexts.in(visit.language)
      const found = await nameOf(desk, visit, id)
      if (found === null || fold(typed) !== fold(found)) {
        const faults = [{ field: 'typed', message: t('nameDiffers') }]
        return showPlan(desk, visit, services, faults, 422)
      }
      const answer = await desk.ask(visit, 'DELETE', `/api/people/${id}`, { query: ground ? { ground } : {} })
      if (answer.status >= 400) return showPlan(desk, visit, services, faultsOf(answer), answer.status)
      const body = erasedBody(answer.body as ErasureDocument, visit.language)
      return desk.show(visit, { heading: t('erased'), current: 'people', body, isNarrow: true, path: '/' })
    }),
  )
}

async function showPlan(
  desk: Desk,
  visit: StaffVisit,
  services: Services,
  faults: FieldFault[],
  status: number,
): Promise<FastifyReply> {
  const { language, formats, request } = visit
  const { id } = Params.parse(request.params)
  const name = await nameOf(desk, visit, id)
  const answer = await desk.ask(visit, 'DELETE', `/api/people/${id}`, { query: { dryRun: 'true' } })
  if (name === null || answer.status >= 400) return showProblem(desk, visit, faultsOf(answer), answer.status)
  const { act: _, typed: __, ...sent } = formOf(request)
  const body = eraseBody({ language, sent, faults }, answer.body as ErasureDocument, name, services.tables, formats)
  const heading = personTexts.in(language)('eraseHeading', { name })
  return desk.show(visit, { heading, current: 'people', body, faults, status, isNarrow: true })
}

async function nameOf(desk: Desk, visit: StaffVisit, id: string): Promise<string | null> {
  const answer = await desk.ask(visit, 'GET', `/api/people/${id}`, { purpose: 'rights' })
  return answer.status === 200 ? (answer.body as PersonDocument).name : null
}

const fold = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase()

function showProblem(desk: Desk, visit: StaffVisit, faults: FieldFault[], status: number): FastifyReply {
  return desk.showFault(visit, faults[0]?.message ?? '', status)
}

function notPressed(desk: Desk, visit: StaffVisit): FastifyReply {
  return desk.showFault(visit, frameTexts.in(visit.language)('notPressed'), 422)
}

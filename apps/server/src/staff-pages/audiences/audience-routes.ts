import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { exportAudience } from '../../data-protection/audiences/export-audience.ts'
import type { Audience } from '../../data-protection/audiences/list-audience.ts'
import { channelSchema } from '../../data-protection/consents/schemas.ts'
import { isOfficer, rolesOpenTo } from '../../data-protection/door/actor.ts'
import { type PermissionPurpose, permissionPurposes } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { Problem } from '../../platform/problems/problem.ts'
import { type Desk, faultsOf, formOf, type StaffVisit } from '../desk.ts'
import { pageConfig } from '../page-config.ts'
import type { FieldFault } from '../rendering/form-parts.ts'
import { frameTexts } from '../rendering/frame-texts.ts'
import { audienceBody } from './audience-page.ts'
import { audienceTexts } from './audience-texts.ts'

const Question = z.object({
  purpose: z.enum(permissionPurposes).optional().catch(undefined),
  channel: channelSchema.or(z.literal('')).optional().catch(undefined),
  topic: z.string().max(40).optional().catch(undefined),
  ask: z.string().optional().catch(undefined),
})
type Question = z.infer<typeof Question>
const askers = ['seller', 'marketer', 'officer'] as const

/** Who may be reached for a purpose, and the list of them for a reason. */
export function audiencePages(app: FastifyInstance, desk: Desk, services: Services): void {
  app.get(
    '/audiences',
    pageConfig,
    desk.page(askers, (visit) => showAudience(desk, visit, Question.parse(visit.request.query), [], 200)),
  )

  app.post(
    '/audiences',
    pageConfig,
    desk.page(askers, async (visit) => {
      const { actor, reply, request, language } = visit
      const { act, reason = '', ...sent } = formOf(request)
      const question = { ...Question.parse(sent), ask: 'true' }
      const { purpose, channel, topic } = question
      if (act !== 'export' || !purpose) return desk.showFault(visit, frameTexts.in(language)('notPressed'), 422)
      try {
        const { text } = await services.door.forPurpose(purpose, actor, (tx) =>
          exportAudience(tx, { purpose, channel: channel || undefined, topic: topic || undefined }, reason),
        )
        return await reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename="audience-${purpose}.csv"`)
          .send(text)
      } catch (error) {
        if (!(error instanceof Problem) || error.field !== 'reason') throw error
        const faults = [{ field: 'reason', message: audienceTexts.in(language)('reason') }]
        return showAudience(desk, visit, question, faults, 422)
      }
    }),
  )
}

async function showAudience(
  desk: Desk,
  visit: StaffVisit,
  { purpose, channel = '', topic = '', ask }: Question,
  faults: FieldFault[],
  status: number,
): Promise<FastifyReply> {
  const { language, actor, controller } = visit
  const working = rolesOpenTo(actor)
  const open = permissionPurposes.filter((name) => working.includes(name) || isOfficer(actor))
  const chosen: PermissionPurpose = open.find((name) => name === purpose) ?? open[0] ?? 'customer'
  let audience: Audience | null = null
  if (ask) {
    const query = { ...(channel ? { channel } : {}), ...(topic ? { topic } : {}) }
    const answer = await desk.ask(visit, 'GET', `/api/audiences/${chosen}`, { query })
    if (answer.status >= 400) return desk.showFault(visit, faultsOf(answer)[0]?.message ?? '', answer.status)
    audience = answer.body as Audience
  }
  const body = audienceBody({
    form: { language, sent: {}, faults },
    open,
    topics: controller.choices.topics,
    chosen: { purpose: chosen, channel, topic },
    audience,
    mayExport: working.includes(chosen),
  })
  const heading = audienceTexts.in(language)('heading')
  return desk.show(visit, { heading, current: 'audiences', body, faults, status, path: '/audiences' })
}

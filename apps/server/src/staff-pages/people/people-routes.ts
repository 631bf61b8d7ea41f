import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { type Desk, faultsOf, type StaffVisit } from '../desk.ts'
import { pageConfig } from '../page-config.ts'
import { menuFor } from '../rendering/navigation.ts'
import { showSetUp } from '../set-up/set-up-routes.ts'
import { chooseDesk, desksOf } from './desks.ts'
import { type PeoplePage, peopleBody } from './list-page.ts'
import { peopleTexts } from './people-texts.ts'

const Query = z
  .object({
    desk: z.string().optional(),
    search: z.string().trim().max(200).optional(),
    cursor: z.string().max(4000).optional(),
  })
  .catch({})

/** The first page: the set-up, the sign-in, or the list of people. */
export function peoplePages(app: FastifyInstance, desk: Desk): void {
  app.get('/', pageConfig, async (request, reply) => {
    const visit = await desk.visit(request, reply)
    const { controller, actor } = visit
    if (!controller) return showSetUp(desk, visit)
    if (!actor) return desk.showSignIn(visit, 200)
    // Who sees no people begins with the first page that they have.
    if (desksOf(actor.roles).length === 0) return reply.redirect(menuFor(actor.roles)[0]?.path ?? '/password', 303)
    return showPeople(desk, { ...visit, controller, actor })
  })
}

async function showPeople(desk: Desk, visit: StaffVisit) {
  const { language, formats, roles, request } = visit
  const t = peopleTexts.in(language)
  const { desk: named, search = '', cursor } = Query.parse(request.query)
  const purpose = chooseDesk(roles, named)
  const query = { limit: '50', ...(search ? { search } : {}), ...(cursor ? { cursor } : {}) }
  const answer = await desk.ask(visit, 'GET', '/api/people', { query, purpose })
  if (answer.status >= 400) return desk.showFault(visit, faultsOf(answer)[0]?.message ?? '', answer.status)
  const people = answer.body as PeoplePage
  const isLater = cursor !== undefined
  const body = peopleBody({ language, formats, desks: desksOf(roles), desk: purpose, search, isLater, people })
  return desk.show(visit, { heading: t('heading'), current: 'people', body })
}

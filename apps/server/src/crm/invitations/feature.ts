import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Feature } from '../../data-protection/feature.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { listQuery, pageOf } from '../../platform/http/keyset-page.ts'
import { cursorUnusable } from '../../platform/http/problems.ts'
import { rowCount } from '../lists/count-rows.ts'
import { invitationsFilter, invitationsFilterParameter } from './invitations-filter.ts'
import { countInvitations, invitationAnswer, invitationSorts, listInvitations } from './list-invitations.ts'

const purposes = ['rights', 'invitation'] as const satisfies AccessRole[]
const search = z.string().trim().min(1).max(200).optional()

const routes =
  ({ door, keyring }: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/invitations',
      {
        schema: {
          summary: 'Who is invited and has not answered',
          description:
            'The first to end first. Whoever does not answer is erased on that day (BAS-26). `filter` is JSON, as the body of `POST /api/invitations/count` describes it.',
          tags: ['people'],
          operationId: 'listInvitations',
          querystring: listQuery(invitationSorts).extend({
            search,
            sent: z.stringbool().optional(),
            import: z.uuid().optional(),
            filter: invitationsFilterParameter.optional(),
          }),
          response: { 200: pageOf(invitationAnswer) },
        },
        config: { purposes, problems: [cursorUnusable] },
      },
      ({ purpose, actor, query }) => door.forPurpose(purpose, actor, (tx) => listInvitations(tx, { keyring }, query)),
    )
    app.post(
      '/api/invitations/count',
      {
        schema: {
          summary: 'How many are invited and have not answered',
          tags: ['people'],
          operationId: 'countInvitations',
          body: z.strictObject({
            search,
            sent: z.boolean().optional(),
            import: z.uuid().optional(),
            filter: invitationsFilter.optional(),
          }),
          response: { 200: rowCount },
        },
        config: { purposes },
      },
      ({ purpose, actor, body }) => door.forPurpose(purpose, actor, (tx) => countInvitations(tx, body)),
    )
  }

/** The list of those who are only invited. */
export const invitationListFeature: Feature = { name: 'invitation-list', routes }

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Feature } from '../../data-protection/feature.ts'
import { personNotFound } from '../../data-protection/people/problems.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { longestPage, pageOf } from '../../platform/http/keyset-page.ts'
import { cursorUnusable } from '../../platform/http/problems.ts'
import { listTimeline } from './list-timeline.ts'
import { type TimelineGroup, timelineGroups, timelineKinds } from './timeline-sources.ts'

const purposes = ['seller-desk', 'customer', 'prospecting', 'marketing', 'rights'] as const satisfies AccessRole[]

const groups = Object.keys(timelineGroups) as [TimelineGroup, ...TimelineGroup[]]

const routes =
  ({ door, keyring }: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/people/:id/timeline',
      {
        schema: {
          summary: 'What happened with a person, the latest first',
          description: '`only` is a list with commas: notes, calls, mails, tasks, consents, changes.',
          tags: ['people'],
          operationId: 'listTimeline',
          params: z.strictObject({ id: z.uuid() }),
          querystring: z.strictObject({
            limit: z.coerce.number().int().min(1).max(longestPage).default(50),
            cursor: z.string().min(1).max(4000).optional(),
            only: z
              .string()
              .max(100)
              .transform((text) => text.split(','))
              .pipe(z.array(z.enum(groups)))
              .optional(),
          }),
          response: {
            200: pageOf(
              z.object({
                kind: z.enum(timelineKinds),
                at: z.string(),
                id: z.string(),
                actor: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
                etag: z.string().nullable(),
                details: z.record(z.string(), z.unknown()),
              }),
            ),
          },
        },
        config: { purposes, problems: [personNotFound, cursorUnusable] },
      },
      ({ purpose, actor, params, query }) =>
        door.forPurpose(purpose, actor, (tx) => listTimeline(tx, { keyring }, params.id, query)),
    )
  }

/** What happened with a person. */
export const timelineFeature: Feature = { name: 'timeline', routes }

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Feature } from '../../data-protection/feature.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { undoProblemTexts, undoUnusable } from './problems.ts'
import { undoAct } from './undo-act.ts'

const purposes = ['seller-desk', 'customer', 'prospecting', 'rights'] as const satisfies AccessRole[]

const routes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/undo',
      {
        schema: {
          summary: 'Take the last act back',
          description:
            'With the token that tagging, assigning, inviting, changing tasks, or deleting a note or a task answered with. It is good for an hour, for who got it, and takes back only what nobody changed since.',
          tags: ['people'],
          operationId: 'undo',
          body: z.strictObject({ token: z.string().min(1).max(500_000) }),
          response: { 200: z.object({ people: z.number().int() }) },
        },
        config: { purposes, problems: [undoUnusable] },
      },
      async ({ purpose, actor, body }) => ({ people: await undoAct(services, purpose, actor, body.token) }),
    )
  }

/** Acts that can be taken back. */
export const undoFeature: Feature = { name: 'undo', routes, problemTexts: undoProblemTexts }

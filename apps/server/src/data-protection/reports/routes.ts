import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { languages } from '../../platform/texts/language.ts'
import { personNotFound } from '../people/problems.ts'
import type { Services } from '../services.ts'
import { exportFormats, exportKinds, exportPerson, mediaTypes } from './export-person.ts'
import { formatNotOfKind } from './problems.ts'

/** `POST /api/people/{id}/exports`. */
export const reportRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/people/:id/exports',
      {
        schema: {
          summary: 'Export what is held about a person',
          description:
            'An access report (article 15) or a portability file (article 20); each is recorded as a disclosure.',
          tags: ['people', 'rights'],
          operationId: 'exportPerson',
          params: z.object({ id: z.uuid() }),
          body: z.strictObject({
            kind: z.enum(exportKinds),
            format: z.enum(exportFormats),
            language: z.enum(languages).optional(),
          }),
          response: {
            200: z.object({
              file: z.string().describe('a name for the file'),
              fields: z.number().int(),
              digest: z.string().describe('SHA-256 of the content'),
              mediaType: z.string(),
              content: z.string(),
            }),
          },
        },
        config: { purposes: ['rights'], problems: [personNotFound, formatNotOfKind], idempotent: true },
      },
      async ({ actor, params, body: { kind, format, language } }) => {
        const { name, content, fields, digest } = await exportPerson(services, actor, params.id, {
          kind,
          format,
          ...(language ? { language } : {}),
        })
        return { file: name, fields, digest, mediaType: mediaTypes[format], content }
      },
    )
  }

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Feature } from '../../data-protection/feature.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { colleagueAnswer, listColleagues } from './list-colleagues.ts'
import { keepPreferences, preferences, readPreferences } from './preferences.ts'

const purposes = [
  'seller-desk',
  'marketing',
  'rights',
  'security',
  'customer',
  'prospecting',
  'invitation',
] as const satisfies AccessRole[]
const kept = z.record(z.string(), z.unknown())

const routes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/colleagues',
      {
        schema: {
          summary: 'Colleagues by name',
          tags: ['accounts'],
          operationId: 'listColleagues',
          response: { 200: z.object({ items: z.array(colleagueAnswer) }) },
        },
        config: { purposes },
      },
      async ({ purpose, actor }) => ({ items: await services.door.forPurpose(purpose, actor, listColleagues) }),
    )
    app.get(
      '/api/session/preferences',
      {
        schema: {
          summary: 'How one likes the screens',
          tags: ['accounts'],
          operationId: 'getPreferences',
          response: { 200: kept },
        },
        config: {},
      },
      ({ actor }) => readPreferences(services, actor),
    )
    app.put(
      '/api/session/preferences',
      {
        schema: {
          summary: 'Keep how one likes the screens',
          description: 'All of it; what is left out is forgotten.',
          tags: ['accounts'],
          operationId: 'keepPreferences',
          body: preferences,
          response: { 200: kept },
        },
        config: {},
      },
      ({ actor, body }) => keepPreferences(services, actor, body),
    )
  }

/** Colleagues as each other see them, and how each likes the screens. */
export const colleaguesFeature: Feature = { name: 'colleagues', routes }

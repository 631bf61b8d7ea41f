import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Accounts } from '../accounts/open-accounts.ts'
import { roleNotAllowed } from '../http/problems.ts'
import type { Services } from '../services.ts'
import { changeController } from './change-controller.ts'
import { ControllerChange } from './controller-change.ts'
import { alreadySetUp, reasonForLonger, topicTwice } from './problems.ts'
import { readSetUpState } from './read-set-up-state.ts'
import { setUp } from './set-up.ts'
import { SetUpInput } from './set-up-input.ts'
import { showController } from './show-controller.ts'

const SetUpAnswer = z.object({
  company: z.string(),
  administrator: z.string(),
  practice: z.boolean(),
  people: z.number(),
})

const SetUpState = z.object({
  isSetUp: z.boolean(),
  company: z.string().nullable(),
  country: z.string().nullable(),
  timeZone: z.string().nullable(),
  language: z.string().nullable(),
  practice: z.boolean(),
})

const text = z.string().nullable()
const ControllerAnswer = z.object({
  company: z.string(),
  registrationNumber: text,
  country: z.string(),
  timeZone: z.string(),
  language: z.string(),
  practice: z.boolean(),
  contact: z.object({ address: text, phone: text, email: text, website: text }),
  protectionOfficer: z.object({ name: text, email: text, phone: text }).nullable(),
  purposes: z.array(z.string()),
  topics: z.array(z.object({ id: z.string(), da: z.string(), en: z.string() })),
  invitationDays: z.number().int(),
  invitationDaysUnsent: z.number().int(),
  invitationReason: text,
  electronicMarketingOnPage: z.object({ reason: z.string() }).nullable(),
})

/** The set-up, and what the controller is afterwards. */
export function installationRoutes(services: Services, accounts: Accounts): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/api/set-up',
      {
        schema: {
          summary: 'Whether this installation is set up, and whose it is',
          operationId: 'getSetUp',
          tags: ['installation'],
          response: { 200: SetUpState },
        },
        config: { open: true },
      },
      async () => readSetUpState(services),
    )
    app.post(
      '/api/set-up',
      {
        schema: {
          summary: 'Set a new installation up',
          operationId: 'setUp',
          tags: ['installation'],
          body: SetUpInput,
          response: { 201: SetUpAnswer },
        },
        config: { open: true, problems: [alreadySetUp] },
      },
      async ({ body }, reply) => reply.code(201).send(await setUp(services, accounts, body)),
    )
    app.get(
      '/api/controller',
      {
        schema: {
          summary: 'Who the controller is, and its choices',
          operationId: 'getController',
          tags: ['installation'],
          response: { 200: ControllerAnswer },
        },
        config: {},
      },
      async () => showController(await services.controller()),
    )
    app.patch(
      '/api/controller',
      {
        schema: {
          summary: 'Change the controller',
          description:
            'What is left out stays, null empties. Electronic marketing on the page behind a notice, and longer periods of the invitation, need an officer and a written reason (MKT-8, PRI-9).',
          operationId: 'changeController',
          tags: ['installation'],
          body: ControllerChange,
          response: { 200: ControllerAnswer },
        },
        config: {
          purposes: ['security'],
          roles: ['administrator', 'officer'],
          problems: [roleNotAllowed, reasonForLonger, topicTwice],
        },
      },
      async ({ actor, body }) => showController(await changeController(services, actor, body)),
    )
  }
}

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { servingRights } from '../door/actor.ts'
import { checkTexts } from '../free-text/check-texts.ts'
import { sensitiveText } from '../free-text/problems.ts'
import { findOnePerson } from '../people/find-one-person.ts'
import { personNotFound } from '../people/problems.ts'
import { personPurposesSchema } from '../permissions/person-purposes-schema.ts'
import { readPurposes } from '../permissions/read-purposes.ts'
import type { Services } from '../services.ts'
import { closeBasis } from './close-basis.ts'
import { openBasis } from './open-basis.ts'
import {
  basisNotForPurpose,
  basisNotFound,
  basisWithoutEvidence,
  interestWithoutAssessment,
  softOptInAlone,
  softOptInIncomplete,
} from './problems.ts'

const evidence = z.string().trim().min(1).max(2000)
/** What may be opened for somebody who is held; consent has an operation of its own. */
export const BasisBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('contract'), evidence }),
  z.strictObject({ kind: z.literal('legitimate-interest'), assessment: z.string().min(1).max(100) }),
  z.strictObject({
    kind: z.literal('soft-opt-in'),
    /** Which sale (MKT-3). */
    sale: evidence,
    /** The five facts of the law; one that is not true, and nothing opens. */
    facts: z.strictObject({
      addressFromCustomer: z.boolean(),
      inConnectionWithSale: z.boolean(),
      ownSimilarProducts: z.boolean(),
      optOutOfferedWhenGiven: z.boolean(),
      optOutInEachMessage: z.boolean(),
    }),
  }),
])
export type BasisBody = z.infer<typeof BasisBody>
const openers = ['rights', 'seller-desk'] as const

/** Opening a basis for somebody who is held, and closing one that has ended. */
export const legalBasisRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    const { door } = services
    app.post(
      '/api/people/:id/bases',
      {
        schema: {
          summary: 'Open a legal basis for a person',
          description: 'A contract, an assessed interest, or marketing to an own customer after a sale (MKT-3).',
          tags: ['people', 'rights'],
          operationId: 'openBasis',
          params: z.strictObject({ id: z.uuid() }),
          body: BasisBody,
          response: { 201: personPurposesSchema.extend({ id: z.string() }) },
        },
        config: {
          purposes: openers,
          idempotent: true,
          problems: [
            personNotFound,
            basisNotForPurpose,
            basisWithoutEvidence,
            interestWithoutAssessment,
            softOptInIncomplete,
            softOptInAlone,
            sensitiveText,
          ],
        },
      },
      async ({ actor, purpose, params, body }, reply) => {
        const personId = await door.forPurpose(purpose, actor, (tx) => findOnePerson(tx, params.id))
        const opened = await door.forPurpose('rights', servingRights(actor), async (tx) => {
          await checkTexts(tx, services, [
            'sale' in body ? { field: 'sale', text: body.sale } : undefined,
            'evidence' in body ? { field: 'evidence', text: body.evidence } : undefined,
          ])
          const { id } = await openBasis(
            tx,
            personId,
            body.kind === 'contract' ? { ...body, purpose: 'customer' } : body,
          )
          return { id, ...(await readPurposes(tx, services, personId)) }
        })
        return reply.code(201).send(opened)
      },
    )
    app.post(
      '/api/bases/:id/end',
      {
        schema: {
          summary: 'Close a basis that has ended',
          description: 'The contract, the customer relation, the role (BAS-22). Who has none left is due for erasure.',
          tags: ['people', 'rights'],
          operationId: 'closeBasis',
          params: z.strictObject({ id: z.uuid() }),
          response: { 200: z.object({ id: z.string(), closed: z.literal(true) }) },
        },
        config: { purposes: ['rights'], problems: [basisNotFound] },
      },
      async ({ actor, params: { id } }) => {
        await door.forPurpose('rights', actor, (tx) => closeBasis(tx, id))
        return { id, closed: true as const }
      },
    )
  }

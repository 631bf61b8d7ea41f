import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { accountUnknown } from '../../data-protection/accounts/problems.ts'
import { purposeNotOpen } from '../../data-protection/door/problems.ts'
import { cannotBeRegistered, personAlreadyThere, personNotFound } from '../../data-protection/people/problems.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { listQuery, pageOf } from '../../platform/http/keyset-page.ts'
import { changedMeanwhile, cursorUnusable } from '../../platform/http/problems.ts'
import { chooseLanguage } from '../../platform/texts/choose-language.ts'
import { rowCount } from '../lists/count-rows.ts'
import { changePerson } from './change-person.ts'
import { getPerson } from './get-person.ts'
import { countPeople, listPeople } from './list-people.ts'
import { peopleSorts } from './page-of-people.ts'
import { peopleFilter, peopleFilterParameter } from './people-filter.ts'
import { listedPerson, personDocument, registeredPerson } from './person-answers.ts'
import { assessmentNotSigned, basisNeeded, consentNotProved } from './problems.ts'
import { registerPerson } from './register-person.ts'
import { personChange, personKind, personRegistration } from './schemas.ts'

/** Whoever reads names may list and open people; sellers' desk is the usual one. */
const readers = [
  'seller-desk',
  'customer',
  'prospecting',
  'marketing',
  'rights',
  'invitation',
] as const satisfies AccessRole[]
const changers = ['seller-desk', 'customer', 'prospecting', 'rights'] as const satisfies AccessRole[]

const PersonId = z.strictObject({ id: z.uuid() })
const selection = {
  search: z.string().trim().min(1).max(200).optional(),
  filter: peopleFilterParameter.optional(),
  company: z.uuid().optional(),
  kind: personKind.optional(),
  country: z.string().length(2).optional(),
  tag: z.string().max(60).optional(),
}
const PeopleList = listQuery(peopleSorts).extend(selection)

/** Operations on people. */
export const peopleRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    const { door } = services
    app.get(
      '/api/people',
      {
        schema: {
          summary: 'List or search people',
          description:
            'In the order of the Danish alphabet, the newest first, or by last contact. `search` takes part of a name, an address, a number or a company. `filter` is JSON: `{"match":"all","conditions":[{"field":"city","is":["Aarhus"]}]}`, as the body of `POST /api/people/count` describes it.',
          tags: ['people'],
          operationId: 'listPeople',
          querystring: PeopleList,
          response: { 200: pageOf(listedPerson) },
        },
        config: { purposes: readers, problems: [cursorUnusable] },
      },
      ({ purpose, actor, query }) => door.forPurpose(purpose, actor, (tx) => listPeople(tx, services, query)),
    )
    app.post(
      '/api/people/count',
      {
        schema: {
          summary: 'How many people a list has',
          description: 'Exactly up to 10,000, else `exact` is false. Only whom the purpose may see is counted.',
          tags: ['people'],
          operationId: 'countPeople',
          body: z.strictObject({ ...selection, filter: peopleFilter.optional() }),
          response: { 200: rowCount },
        },
        config: { purposes: readers },
      },
      ({ purpose, actor, body }) => door.forPurpose(purpose, actor, (tx) => countPeople(tx, body)),
    )
    app.post(
      '/api/people',
      {
        schema: {
          summary: 'Register a person',
          description:
            'With the source of the data and a legal basis; the duty to inform starts at once (articles 13, 14).',
          tags: ['people'],
          operationId: 'registerPerson',
          body: personRegistration,
          response: { 201: registeredPerson },
        },
        config: {
          purposes: readers,
          idempotent: true,
          problems: [
            basisNeeded,
            assessmentNotSigned,
            consentNotProved,
            purposeNotOpen,
            personAlreadyThere,
            cannotBeRegistered,
          ],
        },
      },
      async ({ purpose, actor, body, headers }, reply) => {
        const controller = await services.controller()
        const language = chooseLanguage(undefined, headers['accept-language'], controller.language)
        // Who is only invited is written under the purpose of the invitation, whichever desk asks for it (BAS-26).
        const role = body.basis?.kind === 'invitation' && purpose !== 'rights' ? 'invitation' : purpose
        const registered = await door.forPurpose(role, actor, (tx) =>
          registerPerson(tx, services, controller, body, language),
        )
        return reply.code(201).header('location', `/api/people/${registered.id}`).send(registered)
      },
    )
    app.get(
      '/api/people/:id',
      {
        schema: {
          summary: 'Open a person',
          description: 'Everything held, as far as the purpose reads it. The look stands in the audit.',
          tags: ['people'],
          operationId: 'getPerson',
          params: PersonId,
          response: { 200: personDocument },
        },
        config: { purposes: readers, problems: [personNotFound] },
      },
      async ({ purpose, actor, params }, reply) => {
        const controller = await services.controller()
        const person = await door.forPurpose(purpose, actor, (tx) => getPerson(tx, services, controller, params.id))
        return reply.header('etag', person.etag).send(person)
      },
    )
    app.patch(
      '/api/people/:id',
      {
        schema: {
          summary: 'Change a person',
          description: 'What is left out stays, null empties. Send `If-Match` with the tag that was read.',
          tags: ['people'],
          operationId: 'changePerson',
          params: PersonId,
          headers: z.looseObject({ 'if-match': z.string().optional() }),
          body: personChange,
          response: { 200: personDocument },
        },
        config: {
          purposes: changers,
          problems: [personNotFound, changedMeanwhile, personAlreadyThere, cannotBeRegistered, accountUnknown],
        },
      },
      async ({ purpose, actor, params, body, headers }, reply) => {
        const controller = await services.controller()
        const language = chooseLanguage(
          undefined,
          headers['accept-language'] as string | undefined,
          controller.language,
        )
        const what = { id: params.id, ifMatch: headers['if-match'], language }
        const person = await door.forPurpose(purpose, actor, async (tx) => {
          await changePerson(tx, services, controller, what, body)
          return getPerson(tx, services, controller, params.id)
        })
        return reply.header('etag', person.etag).send(person)
      },
    )
  }

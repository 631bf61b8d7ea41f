import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { accountUnknown } from '../../data-protection/accounts/problems.ts'
import { personNotFound } from '../../data-protection/people/problems.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { listQuery, pageOf } from '../../platform/http/keyset-page.ts'
import { changedMeanwhile, cursorUnusable } from '../../platform/http/problems.ts'
import { rowCount } from '../lists/count-rows.ts'
import { changeCompany } from './change-company.ts'
import { companiesFilter, companiesFilterParameter } from './companies-filter.ts'
import { createCompany } from './create-company.ts'
import { getCompany } from './get-company.ts'
import { companySorts, countCompanies, listCompanies } from './list-companies.ts'
import { addPosition, changePosition, listPositions } from './positions.ts'
import { companyAlreadyThere, companyNotFound, employmentNotFound } from './problems.ts'
import {
  companyChange,
  companyDocument,
  listedCompany,
  newCompany,
  newPosition,
  positionChange,
  positionOfPerson,
} from './schemas.ts'

const readers = [
  'seller-desk',
  'customer',
  'prospecting',
  'marketing',
  'rights',
  'invitation',
] as const satisfies AccessRole[]
const writers = ['seller-desk', 'customer', 'prospecting', 'rights'] as const satisfies AccessRole[]
const Id = z.strictObject({ id: z.uuid() })
const IfMatch = z.looseObject({ 'if-match': z.string().optional() })
const search = z.string().trim().min(1).max(200).optional()
const made = z.object({ id: z.string() })

/** Operations on companies and on who works there. */
export const companyRoutes =
  ({ door, keyring }: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/companies',
      {
        schema: {
          summary: 'List or search companies',
          tags: ['companies'],
          operationId: 'listCompanies',
          querystring: listQuery(companySorts).extend({ search, filter: companiesFilterParameter.optional() }),
          response: { 200: pageOf(listedCompany) },
        },
        config: { purposes: readers, problems: [cursorUnusable] },
      },
      ({ purpose, actor, query }) => door.forPurpose(purpose, actor, (tx) => listCompanies(tx, { keyring }, query)),
    )
    app.post(
      '/api/companies/count',
      {
        schema: {
          summary: 'How many companies a list has',
          tags: ['companies'],
          operationId: 'countCompanies',
          body: z.strictObject({ search, filter: companiesFilter.optional() }),
          response: { 200: rowCount },
        },
        config: { purposes: readers },
      },
      ({ purpose, actor, body }) => door.forPurpose(purpose, actor, (tx) => countCompanies(tx, body)),
    )
    app.post(
      '/api/companies',
      {
        schema: {
          summary: 'Make a company',
          tags: ['companies'],
          operationId: 'createCompany',
          body: newCompany,
          response: { 201: made },
        },
        config: { purposes: writers, idempotent: true, problems: [companyAlreadyThere, accountUnknown] },
      },
      async ({ purpose, actor, body }, reply) => {
        const id = await door.forPurpose(purpose, actor, (tx) => createCompany(tx, body))
        return reply.code(201).header('location', `/api/companies/${id}`).send({ id })
      },
    )
    app.get(
      '/api/companies/:id',
      {
        schema: {
          summary: 'Open a company, with the people who work and worked there',
          tags: ['companies'],
          operationId: 'getCompany',
          params: Id,
          response: { 200: companyDocument },
        },
        config: { purposes: readers, problems: [companyNotFound] },
      },
      async ({ purpose, actor, params }, reply) => {
        const company = await door.forPurpose(purpose, actor, (tx) => getCompany(tx, params.id))
        return reply.header('etag', company.etag).send(company)
      },
    )
    app.patch(
      '/api/companies/:id',
      {
        schema: {
          summary: 'Change a company',
          tags: ['companies'],
          operationId: 'changeCompany',
          params: Id,
          headers: IfMatch,
          body: companyChange,
          response: { 200: companyDocument },
        },
        config: {
          purposes: writers,
          problems: [companyNotFound, changedMeanwhile, companyAlreadyThere, accountUnknown],
        },
      },
      async ({ purpose, actor, params, headers, body }, reply) => {
        const company = await door.forPurpose(purpose, actor, async (tx) => {
          await changeCompany(tx, params.id, headers['if-match'], body)
          return getCompany(tx, params.id)
        })
        return reply.header('etag', company.etag).send(company)
      },
    )
    app.get(
      '/api/people/:id/positions',
      {
        schema: {
          summary: 'Where a person works and worked',
          tags: ['companies'],
          operationId: 'listPositions',
          params: Id,
          response: { 200: z.object({ items: z.array(positionOfPerson) }) },
        },
        config: { purposes: readers },
      },
      async ({ purpose, actor, params }) => ({
        items: await door.forPurpose(purpose, actor, (tx) => listPositions(tx, params.id)),
      }),
    )
    app.post(
      '/api/people/:id/positions',
      {
        schema: {
          summary: 'Add a position to a person',
          tags: ['companies'],
          operationId: 'addPosition',
          params: Id,
          body: newPosition,
          response: { 201: made },
        },
        config: { purposes: writers, idempotent: true, problems: [personNotFound, companyNotFound] },
      },
      async ({ purpose, actor, params, body }, reply) =>
        reply.code(201).send({ id: await door.forPurpose(purpose, actor, (tx) => addPosition(tx, params.id, body)) }),
    )
    app.patch(
      '/api/positions/:id',
      {
        schema: {
          summary: 'Change or end a position',
          tags: ['companies'],
          operationId: 'changePosition',
          params: Id,
          body: positionChange,
          response: { 204: z.null() },
        },
        config: { purposes: writers, problems: [employmentNotFound] },
      },
      async ({ purpose, actor, params, body }, reply) => {
        await door.forPurpose(purpose, actor, (tx) => changePosition(tx, params.id, body))
        return reply.code(204).send(null)
      },
    )
  }

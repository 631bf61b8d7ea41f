import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'
import type { ProblemDefinition } from '../../platform/problems/problem.ts'
import { type Actor, rolesOpenTo, staffRoles } from '../door/actor.ts'
import { purposeNotOpen } from '../door/problems.ts'
import type { OperationConfig } from './operation.ts'
import { statusOf } from './problem-document.ts'
import { inputUnusable, notSignedIn, roleNotAllowed, tooManyRequests } from './problems.ts'

type AnyProblem = Pick<ProblemDefinition<never>, 'code' | 'kind' | 'rule'>

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'errors'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    rule: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'message'],
        properties: { pointer: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
}

/** Describes all operations as OpenAPI 3.1, each with its errors, the roles that may ask, and its purposes. */
export async function describeApi(app: FastifyInstance, version: string, texts: ProblemTexts): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Diskret',
        version,
        description:
          'Each request on personal data runs under one purpose: that of the operation, or the one that the header `Diskret-Purpose` names.',
      },
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer' },
          session: { type: 'apiKey', in: 'cookie', name: 'diskret.session_token' },
        },
      },
    },
    transform: (document) => {
      const config = ('route' in document ? document.route.config : undefined) as OperationConfig | undefined
      const transformed = jsonSchemaTransform(document as Parameters<typeof jsonSchemaTransform>[0])
      const schema = withoutRecursion(transformed.schema ?? {})
      const isPage = !document.url.startsWith('/api/') && document.url !== '/health'
      if (isPage || schema.hide) return { schema: { hide: true }, url: document.url }
      return { schema: { ...schema, ...extras(config ?? {}, schema, texts) }, url: document.url }
    },
  })
  app.get('/api/openapi.json', { schema: { hide: true }, config: { open: true } }, async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(JSON.stringify(app.swagger())),
  )
}

/**
 * Any JSON value is a schema that refers to itself, to which the transformation gives a name and no place: a reader of the
 * description would look for it in vain. It is told as what it is, anything.
 */
function withoutRecursion(schema: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(schema), (_name, value: unknown) =>
    value !== null && typeof value === 'object' && '$ref' in value && /\/schema\d+$/.test(String(value.$ref))
      ? {}
      : value,
  ) as Record<string, unknown>
}

function extras(
  config: OperationConfig,
  schema: Record<string, unknown>,
  texts: ProblemTexts,
): Record<string, unknown> {
  const response = { ...((schema.response ?? {}) as Record<string, unknown>) }
  for (const [status, problems] of problemsByStatus(config, schema)) {
    response[status] ??= {
      description: problems
        .map(({ code, rule }) => `\`${code}\`${rule ? ` (${rule})` : ''}: ${texts[code]?.en ?? ''}`)
        .join('\n\n'),
      content: { 'application/problem+json': { schema: problemSchema } },
    }
  }
  const headers = headersOf(config)
  if (config.open) return { response, security: [] }
  return {
    response,
    ...(headers && !schema.headers ? { headers } : {}),
    security: [{ key: [] }, { session: [] }],
    'x-roles': rolesThatMay(config),
    ...(config.purposes?.length ? { 'x-purpose': config.purposes } : {}),
  }
}

/** The headers by which a client chooses the purpose, and may send a request again. */
function headersOf({ purposes = [], idempotent }: OperationConfig): object | undefined {
  const properties = {
    ...(purposes.length > 1
      ? {
          'diskret-purpose': {
            type: 'string',
            enum: [...purposes],
            description: 'The purpose or desk of this request.',
          },
        }
      : {}),
    ...(idempotent
      ? {
          'idempotency-key': {
            type: 'string',
            minLength: 1,
            maxLength: 255,
            description: 'The same key and body give the first answer again, for 24 hours.',
          },
        }
      : {}),
  }
  return Object.keys(properties).length > 0 ? { type: 'object', properties } : undefined
}

function problemsByStatus(config: OperationConfig, schema: Record<string, unknown>): Map<string, AnyProblem[]> {
  const own = (config.problems ?? []) as readonly AnyProblem[]
  const common: AnyProblem[] = [tooManyRequests]
  if (!config.open) common.push(notSignedIn, roleNotAllowed)
  if (config.purposes?.length) common.push(purposeNotOpen)
  if (schema.body || schema.querystring || schema.params) common.push(inputUnusable)
  const byStatus = new Map<string, AnyProblem[]>()
  for (const problem of [...common, ...own]) {
    const status = String(statusOf(problem))
    byStatus.set(status, [...(byStatus.get(status) ?? []), problem])
  }
  return byStatus
}

/** @returns the roles of accounts and keys under which the operation can be asked for */
export function rolesThatMay({ roles, purposes = [] }: OperationConfig): string[] {
  return staffRoles.filter((role) => {
    if (roles && !roles.includes(role)) return false
    const actor: Actor = { kind: 'account', id: '', roles: [role] }
    return purposes.length === 0 || purposes.some((purpose) => rolesOpenTo(actor).includes(purpose))
  })
}

import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Accounts, openAccounts } from './data-protection/accounts/open-accounts.ts'
import { buildServer } from './data-protection/http/build-server.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from './data-protection/testing/test-database.ts'
import { testServices } from './data-protection/testing/test-services.ts'
import { declarations } from './declarations.ts'
import { everything } from './frame.ts'
import { problemTexts } from './problem-texts.ts'

interface Schema {
  additionalProperties?: unknown
  properties?: object
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}
interface Operation {
  operationId?: string
  summary?: string
  tags?: string[]
  security?: unknown[]
  parameters?: { in: string; name: string }[]
  requestBody?: { content: Record<string, { schema?: Schema }> }
  responses: Record<string, unknown>
  'x-roles'?: string[]
  'x-purpose'?: string[]
}

let database: TestDatabase
let app: FastifyInstance
let accounts: Accounts
let operations: { name: string; operation: Operation }[]

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  const services = await testServices(database, declarations)
  accounts = await openAccounts(services)
  app = await buildServer(services, { features: everything, problemTexts, version: '1', accounts })
  const { paths } = (await app.inject({ url: '/api/openapi.json' })).json<{
    paths: Record<string, Record<string, Operation>>
  }>()
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
  )
})
afterAll(async () => {
  await app.close()
  await accounts.close()
  await closeTestDatabase(database)
})

test('every operation has a name of its own, says what it does, and answers something', () => {
  const names = operations.map(({ operation }) => operation.operationId)
  expect(new Set(names).size).toBe(names.length)
  for (const { name, operation } of operations) {
    expect(operation.operationId, name).toMatch(/^[a-z][A-Za-z]+$/)
    expect(operation.summary, name).toBeTruthy()
    expect(operation.tags?.length, name).toBeGreaterThan(0)
    expect(
      Object.keys(operation.responses).some((status) => status.startsWith('2')),
      name,
    ).toBe(true)
  }
})

test('every operation that asks for a sign-in names the roles that may, and somebody may', () => {
  for (const { name, operation } of operations) {
    if (operation.security?.length === 0) continue
    expect(operation['x-roles']?.length, name).toBeGreaterThan(0)
    expect(Object.keys(operation.responses), name).toEqual(expect.arrayContaining(['401', '403']))
  }
})

test('no operation takes a field that it does not know', () => {
  const open = (schema: Schema): boolean => {
    const parts = schema.anyOf ?? schema.oneOf ?? schema.allOf
    if (parts) return parts.some(open)
    return schema.properties !== undefined && schema.additionalProperties !== false
  }
  for (const { name, operation } of operations)
    for (const { schema } of Object.values(operation.requestBody?.content ?? {}))
      expect(schema && open(schema), name).toBeFalsy()
})

test('the contract of the frame stands: its paths are there', () => {
  const names = operations.map(({ name }) => name)
  for (const name of [
    'GET /health',
    'POST /api/due',
    'GET /api/audit',
    'POST /api/set-up',
    'POST /api/session',
    'GET /api/accounts',
  ])
    expect(names).toContain(name)
})

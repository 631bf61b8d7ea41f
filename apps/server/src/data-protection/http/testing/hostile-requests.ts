/** A row of numbers that is the same each time. */
export interface Chance {
  fraction(): number
  pick<Value>(list: readonly Value[]): Value
}

interface Schema {
  type?: string | string[]
  format?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  items?: Schema
  minItems?: number
  minLength?: number
  properties?: Record<string, Schema>
  required?: string[]
}

/** An operation, as the description of the API has it. */
export interface DescribedOperation {
  method: string
  path: string
  roles: string[]
  query: string[]
  body: Schema | undefined
}

/** What is to be sent. */
export interface HostileRequest {
  url: string
  payload?: string
  headers?: Record<string, string>
}

interface Description {
  paths: Record<
    string,
    Record<
      string,
      {
        'x-roles'?: string[]
        parameters?: { in: string; name: string }[]
        requestBody?: { content: Record<string, { schema?: Schema }> }
      }
    >
  >
}

/** @returns the operations of an OpenAPI document */
export function describedOperations({ paths }: Description): DescribedOperation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      roles: operation['x-roles'] ?? [],
      query: (operation.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name),
      body: operation.requestBody?.content['application/json']?.schema,
    })),
  )
}

/** An address that must stay out of every log. */
export const hostileAddress = 'alle@verden.example'

const texts = [
  `a\u0000${hostileAddress}`,
  '\ud800',
  "'; drop table diskret.people; --",
  '../../etc/passwd',
  '%00%ff',
  '=1+1',
  'x'.repeat(5000),
  `\r\nBcc: ${hostileAddress}`,
  '0000-00-00',
  '+999999-12-31T23:59:59Z',
  '2026-02-30T25:61:00+99:00',
  '00000000-0000-0000-0000-000000000000',
  '1e400',
  '-1',
  '',
  ' ',
  '\u202e👩‍👩‍👧\ufeff',
  '[object Object]',
  '$1',
  '{"$ne":null}',
]
const values: unknown[] = [
  ...texts,
  ...[null, true, 0, -1, 1e21, 2 ** 53, 0.1],
  ...[[], {}, [[]], { a: { b: {} } }, [null], ['x', 1]],
]
const bodies = [
  '{"name":"a","name":"b"}',
  '{"__proto__":{"a":1}}',
  '{"constructor":{"prototype":{"a":1}}}',
  '{"a":',
  '"text"',
  '17',
  'null',
  '[]',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `{"a":"${'x'.repeat(1_100_000)}"}`,
  '\ufeff{}',
  '{"a":"\\u0000"}',
  '{"a":"\\ud800"}',
]
/** These cost a third of a second each, so few are sent. */
const hugeBodies = [
  `${'['.repeat(500_000)}${']'.repeat(500_000)}`,
  `${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}`,
  `[${'0,'.repeat(400_000)}0]`,
  `{${Array.from({ length: 50_000 }, (_, number) => `"f${number}":1`).join(',')}}`,
]
const types = ['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'x', '']
const headerNames = ['idempotency-key', 'if-match', 'diskret-purpose', 'accept-language', 'origin', 'cookie']
const headerValues = ['x'.repeat(3000), '"', 'W/"x"', '*', ';;;=,q=9', 'null']

/** A value as the description wants it, so that the hostile one beside it is reached. */
function sample(schema: Schema | undefined, known: string, chance: Chance): unknown {
  if (!schema) return null
  const parts = schema.anyOf ?? schema.oneOf
  if (parts) return sample(chance.pick(parts), known, chance)
  if ('const' in schema) return schema.const
  if (schema.enum) return chance.pick(schema.enum)
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'object') {
    const entries = Object.entries(schema.properties ?? {}).filter(
      ([name]) => schema.required?.includes(name) || chance.fraction() < 0.4,
    )
    return Object.fromEntries(entries.map(([name, one]) => [name, sample(one, known, chance)]))
  }
  if (type === 'array') return Array.from({ length: schema.minItems ?? 1 }, () => sample(schema.items, known, chance))
  if (type === 'boolean') return chance.fraction() < 0.5
  if (type === 'integer' || type === 'number') return 1
  if (type === 'null') return null
  if (schema.format === 'uuid') return known
  if (schema.format === 'email') return 'ib@sted.example'
  if (schema.format === 'date') return '2026-11-01'
  if (schema.format === 'date-time') return '2026-11-01T10:00:00+01:00'
  return 'abc'.padEnd(schema.minLength ?? 0, 'x')
}

/** Puts a hostile value somewhere into a good body. */
function spoil(body: unknown, chance: Chance): unknown {
  if (body === null || typeof body !== 'object' || chance.fraction() < 0.1) return chance.pick(values)
  if (Array.isArray(body)) return body.length === 0 ? [chance.pick(values)] : body.map((one) => spoil(one, chance))
  const entries = Object.entries(body)
  if (entries.length === 0 || chance.fraction() < 0.15) return { ...body, [chance.pick(texts)]: chance.pick(values) }
  const [name, value] = chance.pick(entries)
  return { ...body, [name]: chance.fraction() < 0.7 ? chance.pick(values) : spoil(value, chance) }
}

/**
 * Requests that a careless client, or one that means harm, could send to an operation: hostile values in the path, the query,
 * the headers and the body, duplicate and unknown fields, wrong types, broken and huge bodies.
 * @param known id of a person, so that some of them find somebody
 */
export function* hostileRequests(
  { method, path, query, body }: DescribedOperation,
  known: string,
  chance: Chance,
): Generator<HostileRequest> {
  const good = path.replaceAll('{id}', known).replaceAll(/\{[^}]+\}/g, 'customer')
  const json = (payload: unknown) => ({
    payload: JSON.stringify(payload) ?? 'null',
    headers: { 'content-type': 'application/json' },
  })
  const hostile = () => encodeURIComponent(chance.pick(texts).toWellFormed())
  const rest = (): Partial<HostileRequest> => (body ? json(sample(body, known, chance)) : {})
  const parts = path.match(/\{[^}]+\}/g) ?? []
  for (const part of parts)
    for (let turn = 0; turn < 6; turn++)
      yield { ...rest(), url: path.replace(part, hostile()).replaceAll(/\{[^}]+\}/g, known) }
  if (parts.length > 0) yield { ...rest(), url: path.replaceAll(/\{[^}]+\}/g, '%E0%A4%A') }
  for (const name of query)
    for (let turn = 0; turn < 4; turn++) yield { ...rest(), url: `${good}?${name}=${hostile()}` }
  if (query.length > 0) yield { ...rest(), url: `${good}?${query[0]}=a&${query[0]}=b&bogus=1` }
  yield { ...rest(), url: `${good}?a[b]=1&${'a'.repeat(2000)}=%` }
  for (const header of headerNames) {
    const { headers, ...other } = rest()
    yield { ...other, url: good, headers: { ...headers, [header]: chance.pick(headerValues) } }
  }
  if (method === 'GET') return
  for (let turn = 0; turn < 4; turn++)
    yield { url: good, payload: chance.pick(bodies), headers: { 'content-type': chance.pick(types) } }
  for (let turn = 0; turn < 5; turn++)
    yield { url: good, payload: chance.pick(bodies), headers: { 'content-type': 'application/json' } }
  if (chance.fraction() < 0.1)
    yield { url: good, payload: chance.pick(hugeBodies), headers: { 'content-type': 'application/json' } }
  if (body)
    for (let turn = 0; turn < 16; turn++) yield { url: good, ...json(spoil(sample(body, known, chance), chance)) }
}

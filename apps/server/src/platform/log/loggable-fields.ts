import { describeError } from './describe-error.ts'
import { withoutPersonalText } from './without-personal-text.ts'

/**
 * The fields that a log may hold (AUD-6). A field that is not listed is left out, whatever it holds: new code cannot log a name or
 * an address by mistake, only by adding to this list. None of them may say who somebody is: no id of a person, no name of a file that
 * somebody sent, no address of a page or of a visitor.
 */
const loggable = new Set([
  'action',
  'attempt',
  'attempts',
  'code',
  'connector',
  'count',
  'exitCode',
  'folder',
  'host',
  'importId',
  'job',
  'jobId',
  'kind',
  'method',
  'milliseconds',
  'migration',
  'port',
  'purpose',
  'reqId',
  'responseTime',
  'role',
  'route',
  'rows',
  'rule',
  'setting',
  'signal',
  'status',
  'statusCode',
  'table',
  'version',
])

const errorFields = new Set(['err', 'error', 'cause'])
const longestText = 200

/** @returns the fields that may be logged, with plain values; errors by what `describeError` says of them */
export function loggableFields(fields: object): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (errorFields.has(name)) kept.error = describeError(value)
    else if (name === 'req') Object.assign(kept, describeRequest(value))
    else if (name === 'res') Object.assign(kept, describeResponse(value))
    else if (loggable.has(name) && isPlain(value)) kept[name] = plain(value)
  }
  return kept
}

type Plain = string | number | boolean | null

function isPlain(value: unknown): value is Plain {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

function plain(value: Plain): Plain {
  return typeof value === 'string' ? withoutPersonalText(value).slice(0, longestText) : value
}

/** Of a request of Fastify: the route as it was declared, never the address that was asked for, nor who asked. */
function describeRequest(value: unknown): Record<string, unknown> {
  const { method, routeOptions } = (value ?? {}) as { method?: string; routeOptions?: { url?: string } }
  return { method, route: routeOptions?.url ?? 'none' }
}

function describeResponse(value: unknown): Record<string, unknown> {
  return { status: (value as { statusCode?: number } | undefined)?.statusCode }
}

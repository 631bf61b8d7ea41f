import {
  type ChildLoggerOptions,
  type DestinationStream,
  destination,
  type Logger,
  type LoggerOptions,
  pino,
  stdTimeFunctions,
} from 'pino'
import { loggableFields } from './loggable-fields.ts'
import { withoutPersonalText } from './without-personal-text.ts'

/** How much is logged, and where to. */
export interface LogOptions {
  level: string
  /** For tests; standard error otherwise, for standard output belongs to the command. */
  stream?: DestinationStream
}

/**
 * Makes the log: one JSON document a line, on standard error.
 *
 * Logs are copied, shipped and kept by others, out of reach of any erasure, so they hold no personal data (AUD-6). That is so by
 * construction: only the fields listed in `loggable-fields.ts` are written, errors without their message, requests by their route.
 * The sentence is a fixed one; where a library passes the message of an error as sentence, it is replaced. Fits Fastify's
 * `loggerInstance` and everything that takes a `Log`.
 */
export function createLog({ level, stream }: LogOptions): Logger {
  const options: LoggerOptions = {
    level,
    // Neither the machine nor the process says anything that a line needs.
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: {
      level: (label) => ({ level: label }),
      log: loggableFields,
    },
    hooks: {
      logMethod(given, method) {
        const [fields, sentence] = given as unknown[]
        if (typeof fields === 'string') return method.apply(this, [{}, fixed(fields)])
        const error = errorAmong(fields)
        const text = typeof sentence === 'string' && sentence !== error?.message ? sentence : undefined
        const safe = fields instanceof Error ? { error: fields } : (fields ?? {})
        return method.apply(this, [safe, fixed(text ?? (error ? 'failed' : ''))])
      },
    },
  }
  const log = pino(options, stream ?? destination({ dest: 2, sync: true }))
  // What a child always says goes past the formatters, and a child could bring formatters of its own.
  const child = log.child
  log.child = function childWithLoggableFields(this: Logger, bindings: object, options: ChildLoggerOptions = {}) {
    const { formatters: _, ...kept } = options
    return Reflect.apply(child, this, [loggableFields(bindings), kept])
  } as typeof log.child
  return log
}

const path = /(?<!\w)\/\S+/g

/** Libraries put addresses of pages into their sentences ("Route GET:/people/anna not found"). */
function fixed(sentence: string): string {
  return withoutPersonalText(sentence).replace(path, '/…')
}

function errorAmong(fields: unknown): Error | undefined {
  if (fields instanceof Error) return fields
  const { err, error } = (fields ?? {}) as { err?: unknown; error?: unknown }
  return [err, error].find((candidate) => candidate instanceof Error)
}

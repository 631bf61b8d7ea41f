/** What of an error may be logged: where it happened and of what kind it is, never what it was about. */
export interface ErrorDescription {
  type: string
  /** Of a problem, of Node, or the SQLSTATE of PostgreSQL. */
  code?: string
  rule?: string
  schema?: string
  table?: string
  column?: string
  constraint?: string
  routine?: string
  /** The calls, without the message before them. */
  stack: string[]
  cause?: ErrorDescription
}

const names = ['code', 'rule', 'schema', 'table', 'column', 'constraint', 'routine'] as const
// Such names are made by programmers; anything else in these places came from outside.
const identifier = /^[\w.-]{1,63}$/
const call = /^\s+at .+$/
const mostCalls = 20
const deepest = 4

/**
 * Describes an error without its message, for PostgreSQL's repeat values ("Key (email)=(anna@…) already exists", and all of `detail`,
 * `hint` and `where`), and those of parsers repeat what they could not read (AUD-6).
 */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, stack: [] }
  const description: ErrorDescription = { type: nameOf(error), stack: callsOf(error) }
  for (const name of names) {
    const value = (error as unknown as Record<string, unknown>)[name]
    if (typeof value === 'string' && identifier.test(value)) description[name] = value
  }
  if (error.cause !== undefined && depth < deepest) description.cause = describeError(error.cause, depth + 1)
  return description
}

function nameOf(error: Error): string {
  return identifier.test(error.name) ? error.name : 'Error'
}

function callsOf({ stack = '', message }: Error): string[] {
  // A message may have lines that look like calls.
  const start = stack.indexOf(message)
  const calls = start < 0 ? stack : stack.slice(start + message.length)
  return calls
    .split('\n')
    .filter((line) => call.test(line))
    .slice(0, mostCalls)
    .map((line) => line.trim())
}

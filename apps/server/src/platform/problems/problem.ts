/**
 * What can go wrong for somebody else than us. A definition fixes code, kind and the rule of the law it enforces; the kind
 * fixes the HTTP status and the exit code of the command. Texts for people come from the catalogs, by code.
 */
export type ProblemKind = 'unusable' | 'refused' | 'missing' | 'conflict' | 'stale' | 'unavailable'

/** HTTP status and exit code of each kind; everything that is no Problem is our own fault: 500 and 1. */
export const problemKinds: Record<ProblemKind, { status: number; exitCode: number }> = {
  unusable: { status: 422, exitCode: 2 },
  refused: { status: 403, exitCode: 3 },
  missing: { status: 404, exitCode: 4 },
  conflict: { status: 409, exitCode: 2 },
  stale: { status: 412, exitCode: 2 },
  unavailable: { status: 503, exitCode: 5 },
}

/** One fault of the input: where it is, as a JSON pointer or a field's name, and what to do about it. */
export interface InputFault {
  pointer: string
  message: string
}

/** What goes into the text of a problem: never personal data, for it reaches logs. */
export type ProblemValues = Record<string, string | number>

export interface ProblemDefinition<Values extends ProblemValues> {
  (values: Values, faults?: InputFault[], field?: string): Problem
  readonly code: string
  readonly kind: ProblemKind
  readonly rule: string | undefined
}

/** The one error that verbs throw on purpose; everything else that is thrown is a fault of Diskret. */
export class Problem extends Error {
  readonly code: string
  readonly kind: ProblemKind
  readonly rule: string | undefined
  readonly values: ProblemValues
  readonly faults: InputFault[]
  readonly field: string | undefined

  constructor(
    definition: { code: string; kind: ProblemKind; rule: string | undefined },
    values: ProblemValues,
    faults: InputFault[],
    field: string | undefined,
  ) {
    super(definition.code)
    this.name = 'Problem'
    this.code = definition.code
    this.kind = definition.kind
    this.rule = definition.rule
    this.values = values
    this.faults = faults
    this.field = field
  }
}

const definitions = new Map<string, ProblemDefinition<never>>()

/**
 * Defines a problem.
 * @param code stable name in kebab-case, unique in the program; the key of its text in the catalogs
 * @param kind what sort of problem it is
 * @param rule id of the rule in law.md that refuses, e.g. `PRI-1`
 * @returns a function that makes the error: `throw personNotFound({ id })`
 * @throws Error when the code is defined twice
 */
export function defineProblem<Values extends ProblemValues = Record<string, never>>(
  code: string,
  kind: ProblemKind,
  rule?: string,
): ProblemDefinition<Values> {
  if (definitions.has(code)) throw new Error(`problem ${code} is defined twice`)
  const make = (values: Values, faults: InputFault[] = [], field?: string) =>
    new Problem({ code, kind, rule }, values, faults, field)
  const definition = Object.assign(make, { code, kind, rule })
  definitions.set(code, definition as unknown as ProblemDefinition<never>)
  return definition
}

/** All problems defined by the modules that are loaded, for the catalogs, the OpenAPI file and the tests. */
export function definedProblems(): { code: string; kind: ProblemKind; rule: string | undefined }[] {
  return [...definitions.values()].map(({ code, kind, rule }) => ({ code, kind, rule }))
}

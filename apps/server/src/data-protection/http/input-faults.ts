import type { FastifySchemaCompiler } from 'fastify'
import type { z } from 'zod'

/** What zod finds wrong with one part of a request; Fastify adds which part. */
export class InputFaults extends Error {
  readonly issues: z.core.$ZodIssue[]
  declare validationContext?: 'body' | 'querystring' | 'params' | 'headers'

  constructor(issues: z.core.$ZodIssue[]) {
    super('input faults')
    this.issues = issues
  }
}

/** Checks parts of requests with their zod schemas. The issues keep what was sent, since messages in other languages need it. */
export const checkInput: FastifySchemaCompiler<z.ZodType> = ({ schema }) => {
  return (data: unknown) => {
    const result = schema.safeParse(data, { reportInput: true })
    return result.success ? { value: result.data } : { error: new InputFaults(result.error.issues) }
  }
}

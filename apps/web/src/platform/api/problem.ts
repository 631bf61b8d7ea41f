/** A value that was refused, and where it stands: `/email`. */
export interface InputFault {
  pointer: string
  message: string
}

/** What the server refused (RFC 9457), in the reader's language: what happened, why, what to do. */
export class ApiProblem extends Error {
  readonly code: string
  readonly title: string
  readonly status: number
  /** The rule of the law that refuses, such as `CON-20`. */
  readonly rule: string | undefined
  readonly faults: readonly InputFault[]

  constructor(document: {
    type?: string
    title?: string
    status: number
    detail?: string
    rule?: string
    errors?: InputFault[]
  }) {
    super(document.detail ?? '')
    this.name = 'ApiProblem'
    this.code = document.type?.replace('urn:diskret:problem:', '') ?? 'internal'
    this.title = document.title ?? ''
    this.status = document.status
    this.rule = document.rule
    this.faults = document.errors ?? []
  }

  /** @returns the faults by field, for a form: `{ email: '…' }` */
  byField(): Record<string, string> {
    return Object.fromEntries(
      this.faults.map(({ pointer, message }) => [pointer.replace(/^\/(?:body\/)?/, '').replaceAll('/', '.'), message]),
    )
  }
}

/** The server did not answer: the connection is gone, or it is not running. */
export class Unreachable extends Error {
  constructor() {
    super('unreachable')
    this.name = 'Unreachable'
  }
}

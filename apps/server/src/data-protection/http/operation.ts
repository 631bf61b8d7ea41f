import type { ProblemDefinition } from '../../platform/problems/problem.ts'
import type { Actor, StaffRole } from '../door/actor.ts'
import type { AccessRole } from '../purposes/purposes.ts'

/**
 * What an operation states of itself in its route's `config`. The frame settles who acts and under which purpose before the
 * handler runs: the header `Diskret-Purpose` names one of `purposes`, else the first that the actor's roles open.
 */
export interface OperationConfig {
  /** Purposes or desks under which the operation may run, the preferred one first; none for what touches no personal data. */
  purposes?: readonly AccessRole[]
  /** Roles that may ask, where fewer may than those whose purposes are open (accounts are the administrator's). */
  roles?: readonly StaffRole[]
  /** No sign-in: the pages of registered persons, health, the API description. */
  open?: true
  /** Problems that it may answer with, beside those of every operation. */
  problems?: readonly ProblemDefinition<never>[]
  /** A POST that creates: takes `Idempotency-Key`. */
  idempotent?: true
}

declare module 'fastify' {
  interface FastifyContextConfig extends OperationConfig {}
  interface FastifyRequest {
    actor: Actor
    /** The purpose or desk of this request, for `door.forPurpose(request.purpose, request.actor, …)`. */
    purpose: AccessRole
  }
}

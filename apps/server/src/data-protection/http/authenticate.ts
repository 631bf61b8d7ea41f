import type { FastifyInstance, FastifyRequest } from 'fastify'
import { findAccountById } from '../accounts/find-account.ts'
import { findApiKey } from '../accounts/find-api-key.ts'
import { type Actor, rolesOpenTo } from '../door/actor.ts'
import { purposeNotOpen } from '../door/problems.ts'
import type { AccessRole } from '../purposes/purposes.ts'
import type { Services } from '../services.ts'
import { notSignedIn, purposeUnknown, roleNotAllowed } from './problems.ts'

/** Somebody who has not signed in: no purpose is open to them. */
const stranger: Actor = { kind: 'account', id: 'stranger', roles: [] }
const system = { kind: 'system' } as const

/** @returns the id of the account whose session a request carries, or nothing */
export type SessionOf = (request: FastifyRequest) => Promise<string | undefined>

/**
 * Settles before any handler who acts and for which purpose (PRI-2): an API key or a session, and the header
 * `Diskret-Purpose` or the first purpose of the operation that the actor's roles open.
 */
export function authenticate(app: FastifyInstance, { door }: Services, sessionOf: SessionOf): void {
  app.decorateRequest('actor')
  app.decorateRequest('purpose')
  app.addHook('onRequest', async (request) => {
    const { open, purposes = [], roles } = request.routeOptions.config
    if (open || request.is404) {
      request.actor = stranger
      request.purpose = purposes[0] ?? 'rights'
      return
    }
    request.actor = await actorOf(request)
    if (roles && !('roles' in request.actor && request.actor.roles.some((role) => roles.includes(role))))
      throw roleNotAllowed({})
    request.purpose = choosePurpose(request, purposes)
  })

  async function actorOf(request: FastifyRequest): Promise<Actor> {
    const { authorization } = request.headers
    const actor =
      authorization === undefined
        ? await accountOf(request)
        : await keyHolder(/^Bearer (dk_[\w-]{43})$/i.exec(authorization)?.[1])
    if (!actor) throw notSignedIn({})
    return actor
  }

  async function keyHolder(key: string | undefined): Promise<Actor | undefined> {
    return key === undefined ? undefined : door.forPurpose('security', system, (tx) => findApiKey(tx, key))
  }

  async function accountOf(request: FastifyRequest): Promise<Actor | undefined> {
    const id = await sessionOf(request)
    return id === undefined ? undefined : door.forPurpose('security', system, (tx) => findAccountById(tx, id))
  }
}

function choosePurpose(request: FastifyRequest, purposes: readonly AccessRole[]): AccessRole {
  if (purposes.length === 0) return 'security'
  const open = rolesOpenTo(request.actor)
  const named = request.headers['diskret-purpose']
  if (named !== undefined) {
    const purpose = purposes.find((candidate) => candidate === named)
    if (!purpose) throw purposeUnknown({ purposes: purposes.join(', ') }, [], 'Diskret-Purpose')
    if (!open.includes(purpose)) throw purposeNotOpen({ purpose })
    return purpose
  }
  const purpose = purposes.find((candidate) => open.includes(candidate))
  if (!purpose) throw purposeNotOpen({ purpose: purposes.join(', ') })
  return purpose
}

import { timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../../services.ts'
import type { PagePerson } from '../find-visitor.ts'
import { pagePath } from '../portal-path.ts'
import type { Visit } from '../visit.ts'

/** How long the values stay open after a code, in minutes. */
const sessionMinutes = 30
const cookieName = 'diskret-page'

type Sealing = Pick<Services, 'keyring' | 'clock'>

/**
 * Opens the values of one person at one page, after the code was right. The cookie is bound to the token of the page, is sent
 * under its path only, and ends by itself; nothing of it is stored.
 */
export function openSession(
  services: Sealing & Pick<Services, 'settings'>,
  reply: FastifyReply,
  token: string,
  personId: string,
): void {
  const ends = services.clock.now().getTime() + sessionMinutes * 60_000
  reply.setCookie(cookieName, `${personId}.${ends}.${macOf(services, token, personId, ends)}`, {
    path: pagePath(token),
    httpOnly: true,
    sameSite: 'strict',
    secure: services.settings.publicUrl.startsWith('https:'),
    maxAge: sessionMinutes * 60,
  })
}

/** @returns the id of the person whose code was right on this page not long ago, or null */
function readSession(services: Sealing, request: FastifyRequest, token: string): string | null {
  const [personId = '', ends = '', mac = ''] = (request.cookies[cookieName] ?? '').split('.')
  const expected = Buffer.from(macOf(services, token, personId, Number(ends)))
  const given = Buffer.from(mac)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  return Number(ends) > services.clock.now().getTime() ? personId : null
}

/** @returns the person of this page whose code was right not long ago, or null */
export function provedPerson({ services, request, token, visitor }: Visit): PagePerson | null {
  const proved = readSession(services, request, token)
  return visitor.people.find(({ id }) => id === proved) ?? null
}

const macOf = ({ keyring }: Sealing, token: string, personId: string, ends: number) =>
  keyring.hmac('sessions', `page ${token} ${personId} ${ends}`).toString('base64url')

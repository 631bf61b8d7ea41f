import { createHash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { newId } from '../../platform/identifiers/new-id.ts'
import { actorId } from '../door/actor.ts'
import type { Services } from '../services.ts'
import { inputUnusable, keyInUse, keyUsedOtherwise } from './problems.ts'
import { idempotentAnswers } from './tables.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set where the first answer is to be kept: the row, and the key that opens it. */
    firstAnswer: { id: string; key: string } | null
  }
  interface FastifyInstance {
    /**
     * For operations whose body is a file, which has to be read first: gives the first answer again where there is one.
     * @param body digest of what was sent
     * @returns whether it has answered
     */
    answeredBefore(request: FastifyRequest, reply: FastifyReply, body: string): Promise<boolean>
  }
}

const system = { kind: 'system' } as const
const usable = /^[\x21-\x7e]{1,255}$/
const day = sql`interval '24 hours'`
/** A request that has not answered by then was cut off with its process, so its key may be used again. */
const longestRequest = sql`interval '15 minutes'`

/**
 * Gives the same answer again to a POST with the same `Idempotency-Key`. Answers hold personal data, so they are sealed under
 * the client's own key, of which Diskret keeps the hash only, and go after 24 hours.
 */
export function answerAgain(app: FastifyInstance, { door, keyring }: Services): void {
  app.decorateRequest('firstAnswer', null)

  app.addHook('preHandler', async (request, reply) => {
    // A file is read by its handler, which asks by itself.
    if (!request.routeOptions.config.idempotent || !isParsed(request)) return
    if (await answeredBefore(request, reply, JSON.stringify(request.body ?? null))) return reply
  })
  app.decorate('answeredBefore', answeredBefore)

  async function answeredBefore(request: FastifyRequest, reply: FastifyReply, body: string): Promise<boolean> {
    const key = request.headers['idempotency-key']
    if (request.method !== 'POST' || key === undefined) return false
    if (typeof key !== 'string' || !usable.test(key))
      throw inputUnusable({}, [{ pointer: '/headers/idempotency-key', message: '1–255 ASCII' }])
    const digest = hash(actorId(request.actor), key)
    const asked = hash(request.url, body)
    const id = newId()
    const first = await remember(id, digest, asked)
    if (!first) throw keyInUse({})
    if (!first.request.equals(asked)) throw keyUsedOtherwise({})
    if (first.id === id) {
      request.firstAnswer = { id, key }
      return false
    }
    if (first.status === null || !first.sealed) throw keyInUse({})
    const answer = keyring.decrypt('pages', contextOf(first.id, key), first.sealed)
    reply.header('idempotency-replayed', 'true')
    if (first.contentType) reply.type(first.contentType)
    reply.code(first.status).send(answer.toString('utf8'))
    return true
  }

  function remember(id: string, digest: Buffer, asked: Buffer) {
    return door.forPurpose('security', system, async (tx) => {
      await tx.delete(idempotentAnswers).where(
        sql`${idempotentAnswers.at} < diskret.clock() - ${day}
          or ${idempotentAnswers.status} is null
            and ${idempotentAnswers.at} not between diskret.clock() - ${longestRequest} and diskret.clock() + ${longestRequest}`,
      )
      await tx.insert(idempotentAnswers).values({ id, digest, request: asked }).onConflictDoNothing()
      const [row] = await tx
        .select({
          id: idempotentAnswers.id,
          request: idempotentAnswers.request,
          status: idempotentAnswers.status,
          contentType: idempotentAnswers.contentType,
          sealed: idempotentAnswers.sealed,
        })
        .from(idempotentAnswers)
        .where(eq(idempotentAnswers.digest, digest))
      return row
    })
  }

  app.addHook('onSend', async (request, reply, payload) => {
    const { firstAnswer } = request
    if (!firstAnswer) return payload
    request.firstAnswer = null
    // What failed, or was refused, may be tried again with the same key.
    const kept = reply.statusCode < 300 && (typeof payload === 'string' || payload === null)
    await door.forPurpose('security', system, async (tx) => {
      if (kept)
        await tx
          .update(idempotentAnswers)
          .set({
            status: reply.statusCode,
            contentType: String(reply.getHeader('content-type') ?? ''),
            sealed: keyring.encrypt('pages', contextOf(firstAnswer.id, firstAnswer.key), payload ?? ''),
          })
          .where(eq(idempotentAnswers.id, firstAnswer.id))
      else await tx.delete(idempotentAnswers).where(eq(idempotentAnswers.id, firstAnswer.id))
    })
    return payload
  })
}

/** @returns whether the body stands there as a value, or there is none */
function isParsed({ headers, body }: FastifyRequest): boolean {
  const type = headers['content-type']?.split(';')[0]?.trim()
  return (
    type === undefined ||
    type === 'application/json' ||
    (type === 'application/x-www-form-urlencoded' && body !== undefined)
  )
}

const contextOf = (id: string, key: string) => `answer ${id} ${key}`

function hash(...parts: string[]): Buffer {
  return createHash('sha256').update(JSON.stringify(parts)).digest()
}

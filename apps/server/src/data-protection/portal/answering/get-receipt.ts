import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../../services.ts'
import { findVisitor } from '../find-visitor.ts'
import { languageOfPage } from '../page-context.ts'
import { composeReceipt } from '../rendering/compose-receipt.ts'
import { actorOf, sendAnswer } from '../visit.ts'
import { readReceipt } from './read-receipt.ts'

/** `GET /p/TOKEN/receipt/NUMBER`: the receipt as JSON-LD (CON-25), for whoever has the token; an address of several has none. */
export async function getReceipt(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { token, number } = request.params as { token: string; number: string }
  const controller = await services.controller()
  const language = languageOfPage(request, {}, null, controller)
  const receipt = await services.door.forPurpose('rights', actorOf(services, token), async (tx) => {
    const visitor = await findVisitor(tx, services, token)
    if (visitor === 'gone' || visitor === 'unknown' || visitor.kind !== 'person') return null
    return readReceipt(tx, services, controller, visitor.people[0]!.id, number, language)
  })
  if (!receipt) return sendAnswer(reply, controller, language, { problem: { kind: 'unknown-link' } })
  return reply
    .headers({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'content-disposition': `attachment; filename="receipt-${number}.jsonld"`,
    })
    .type('application/ld+json; charset=utf-8')
    .send(JSON.stringify(composeReceipt(receipt), null, 2))
}

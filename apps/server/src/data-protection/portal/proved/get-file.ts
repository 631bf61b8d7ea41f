import type { FastifyReply, FastifyRequest } from 'fastify'
import { type ExportFormat, type ExportKind, exportPerson, mediaTypes } from '../../reports/export-person.ts'
import { recordDoneOnPage } from '../../rights-requests/record-request.ts'
import type { Services } from '../../services.ts'
import { findVisitor } from '../find-visitor.ts'
import { languageOfPage } from '../page-context.ts'
import { pagePath } from '../portal-path.ts'
import { actorOf, sendAnswer } from '../visit.ts'
import { provedPerson } from './page-session.ts'

/** What may be fetched, by the last part of the path. */
export const fileNames = [
  'access.html',
  'access.json',
  'portability.json',
  'portability.csv',
  'portability.vcf',
] as const

/** `GET /p/TOKEN/access.html` and the like: the access report (article 15) or the portability file (article 20), after a code. */
export async function getFile(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  file: (typeof fileNames)[number],
): Promise<FastifyReply> {
  const { token } = request.params as { token: string }
  const [kind, extension] = file.split('.') as [ExportKind, string]
  const format = (extension === 'vcf' ? 'vcard' : extension) as ExportFormat
  const controller = await services.controller()
  const actor = actorOf(services, token)
  const visitor = await services.door.forPurpose('rights', actor, (tx) => findVisitor(tx, services, token))
  const language = languageOfPage(request, {}, null, controller)
  if (visitor === 'gone' || visitor === 'unknown')
    return sendAnswer(reply, controller, language, { problem: { kind: 'unknown-link' } })
  const person = provedPerson({ services, controller, request, token, form: {}, language, actor, visitor })
  if (!person)
    return sendAnswer(reply, controller, language, { problem: { kind: 'code-expired', backPath: pagePath(token) } })
  const { content } = await exportPerson(services, actor, person.id, { kind, format, language })
  // Asked and answered by one press is a request all the same (REQ-1, REQ-15).
  await services.door.forPurpose('rights', actor, (tx) => recordDoneOnPage(tx, services, person.id, kind, { file }))
  return reply
    .headers({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'content-disposition': `attachment; filename="${file}"`,
    })
    .type(`${mediaTypes[format]}; charset=utf-8`)
    .send(content)
}

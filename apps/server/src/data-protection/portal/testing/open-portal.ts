import type { FastifyInstance } from 'fastify'
import { declarations } from '../../../declarations.ts'
import { newId } from '../../../platform/identifiers/new-id.ts'
import { problemTexts } from '../../../problem-texts.ts'
import { addAssessment } from '../../assessments/add-assessment.ts'
import { readyMadeAssessments } from '../../assessments/ready-made.ts'
import { signAssessment } from '../../assessments/sign-assessment.ts'
import type { Feature } from '../../feature.ts'
import { buildServer } from '../../http/build-server.ts'
import { sealWaiting, type WaitingContent } from '../../invitations/waiting-content.ts'
import { makeToken } from '../../mail/page-token.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { invitations, notices } from '../../notices/tables.ts'
import { emailAddresses, people } from '../../people/tables.ts'
import type { Services } from '../../services.ts'
import { recordSource } from '../../sources/record-source.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../../testing/test-database.ts'
import { testServices } from '../../testing/test-services.ts'
import { ensureStandardWordings } from '../../wordings/ensure-standard-wordings.ts'

const operator = { kind: 'operator' } as const

/** A server with its pages on a database of its own, for tests over HTTP. */
export interface Portal {
  database: TestDatabase
  services: Services
  app: FastifyInstance
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, form?: Record<string, string>, headers?: Record<string, string>): Promise<Answer>
  close(): Promise<void>
}

export interface Answer {
  status: number
  body: string
  headers: Record<string, unknown>
}

export async function openPortal(features: readonly Feature[], changes: Partial<Services> = {}): Promise<Portal> {
  const database = await openTestDatabase(declarations)
  const services = await testServices(database, declarations, changes)
  await services.door.forPurpose('rights', operator, async (tx) => {
    await ensureStandardWordings(tx, await services.controller())
    for (const draft of readyMadeAssessments) await signAssessment(tx, await addAssessment(tx, draft), 'operator')
  })
  const settings = { ...services.settings, rateLimit: 'off' as const }
  const app = await buildServer({ ...services, settings }, { features, problemTexts, version: 'test' })
  const answer = async (request: Promise<{ statusCode: number; body: string; headers: object }>): Promise<Answer> => {
    const { statusCode, body, headers } = await request
    return { status: statusCode, body, headers: headers as Record<string, unknown> }
  }
  return {
    database,
    services,
    app,
    get: (url, headers = {}) => answer(app.inject({ method: 'GET', url, headers })),
    post: (url, form = {}, headers = {}) =>
      answer(
        app.inject({
          method: 'POST',
          url,
          headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
          payload: new URLSearchParams(form).toString(),
        }),
      ),
    close: async () => {
      await app.close()
      await closeTestDatabase(database)
    },
  }
}

/** Somebody on a list: invited, with the message that waits and what else the list held. */
export interface Invited {
  id: string
  token: string
  mailId: string
}

/** Invites persons who share one address; each has a token of their own, and the mail has one as well. */
export async function invite(
  { services }: Pick<Portal, 'services'>,
  names: readonly string[],
  address: string,
  changes: { waiting?: WaitingContent; country?: string | null; endsOn?: string } = {},
): Promise<(Invited & { mailToken: string })[]> {
  const { waiting = {}, country = 'DK', endsOn = '2099-01-01' } = changes
  return services.door.forPurpose('rights', operator, async (tx) => {
    const sourceId = await recordSource(tx, { kind: 'import', fromPerson: false, description: 'Vinmessen 2026' })
    const ids: string[] = []
    for (const name of names) {
      const id = newId()
      ids.push(id)
      await tx.insert(people).values({ id, name, country, sourceId, dueForErasureOn: endsOn })
      await tx.insert(emailAddresses).values({ id: newId(), personId: id, address, sourceId })
      const sealed = sealWaiting(services.keyring, id, waiting)
      await tx.insert(invitations).values({ id: newId(), personId: id, sourceId, endsOn, waiting: sealed })
    }
    const mailId = await queueMail(tx, services, {
      kind: 'invitation',
      recipient: address,
      language: 'da',
      personIds: ids,
    })
    const dueAt = new Date('2099-01-01T00:00:00Z')
    for (const personId of ids)
      await tx.insert(notices).values({ id: newId(), personId, kind: 'invitation', dueAt, mailId })
    const mailToken = makeToken(services.keyring, { kind: 'mail', id: mailId })
    return ids.map((id) => ({ id, token: makeToken(services.keyring, { kind: 'person', id }), mailId, mailToken }))
  })
}

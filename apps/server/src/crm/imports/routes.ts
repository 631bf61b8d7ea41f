import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import multipart from '@fastify/multipart'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Actor, isOfficer } from '../../data-protection/door/actor.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { fileNotReadable, workbookTooLarge } from '../../platform/files/file-problems.ts'
import { listQuery, pageOf } from '../../platform/http/keyset-page.ts'
import { cursorUnusable } from '../../platform/http/problems.ts'
import { addJob } from '../../platform/jobs/add-job.ts'
import { rowCount } from '../lists/count-rows.ts'
import { mappingUnreadable } from './interpretation/apply-mapping-file.ts'
import { importsFilter, importsFilterParameter } from './listing/imports-filter.ts'
import { countImports, importSorts, listImports } from './listing/list-imports.ts'
import { lookAtList } from './previewing/look-at-list.ts'
import { ImportOptionsSchema } from './running/import-options.ts'
import {
  basisNotOpen,
  fileMissing,
  fileTooLarge,
  importEnded,
  importNotFound,
  importRunning,
  listAssessmentNeeded,
  onlyPreviewed,
} from './running/problems.ts'
import { largestUpload, receiveUpload, Upload } from './running/receive-upload.ts'
import { reportPage } from './running/report-rows.ts'
import { ImportAnswer } from './running/schemas.ts'
import { showImport, showImportWithValues } from './running/show-imports.ts'
import { startImport } from './running/start-import.ts'
import { undoImport } from './undoing/undo-import.ts'

const purposes = ['invitation', 'rights'] as const satisfies AccessRole[]
const Id = z.strictObject({ id: z.uuid() })
const StartQuery = ImportOptionsSchema.extend({ preview: z.enum(['true', 'false']).optional() })
const search = z.string().trim().min(1).max(200).optional()
const lookEvery = 500

/** Operations on imports. */
export const importRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(async (uploads) => {
      await uploads.register(multipart)
      // Whatever it is sent as, a list is read as a file.
      for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded'])
        if (uploads.hasContentTypeParser(type)) uploads.removeContentTypeParser(type)
      uploads.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
      uploads.addHook('preValidation', async (request) => {
        request.body = await receiveUpload(request, services.settings.dataFolder)
      })
      uploads.addHook('onResponse', async ({ body }) => {
        if (body instanceof Upload) await body.drop()
      })
      uploads.withTypeProvider<import('fastify-type-provider-zod').ZodTypeProvider>().post(
        '/api/imports',
        {
          bodyLimit: largestUpload,
          schema: {
            summary: 'Import a list, or preview it',
            description:
              'The file is the body, or the first file of a multipart form; a part named `mapping` is the mapping as JSON. The list is imported in the background: follow it at `/api/imports/{id}`.',
            tags: ['imports'],
            operationId: 'startImport',
            querystring: StartQuery,
            response: { 200: ImportAnswer, 202: ImportAnswer },
          },
          config: {
            purposes,
            idempotent: true,
            problems: [
              basisNotOpen,
              listAssessmentNeeded,
              onlyPreviewed,
              fileMissing,
              fileTooLarge,
              fileNotReadable,
              workbookTooLarge,
              mappingUnreadable,
            ],
          },
        },
        async (request, reply) => {
          const { actor, body, query } = request
          const { preview, ...options } = query
          const upload = body as Upload
          const asked = JSON.stringify(upload)
          if (request.firstAnswer === null && (await uploads.answeredBefore(request, reply, asked))) return reply
          const list = {
            file: upload.path,
            name: upload.name,
            options,
            ...(upload.mapping === undefined ? {} : { mapping: upload.mapping }),
          }
          if (preview === 'true') return reply.code(200).send(await lookAtList(services, actor, list))
          const id = await startImport(services, actor, list)
          await services.door.forImport(actor, (tx) => addJob(tx, 'run-import', { import: id }))
          return reply
            .code(202)
            .header('location', `/api/imports/${id}`)
            .send(await showImport(services, actor, id))
        },
      )
    })

    app.get(
      '/api/imports',
      {
        schema: {
          summary: 'List imports, the newest first',
          description:
            '`search` is a part of the name of the file; `filter` is JSON, as the body of `POST /api/imports/count` describes it.',
          tags: ['imports'],
          operationId: 'listImports',
          querystring: listQuery(importSorts).extend({ search, filter: importsFilterParameter.optional() }),
          response: { 200: pageOf(ImportAnswer) },
        },
        config: { purposes, problems: [cursorUnusable] },
      },
      ({ actor, query }) => listImports(services, actor, query),
    )
    app.post(
      '/api/imports/count',
      {
        schema: {
          summary: 'How many imports there are',
          tags: ['imports'],
          operationId: 'countImports',
          body: z.strictObject({ search, filter: importsFilter.optional() }),
          response: { 200: rowCount },
        },
        config: { purposes },
      },
      ({ actor, body }) => countImports(services, actor, body),
    )
    app.get(
      '/api/imports/:id',
      {
        schema: {
          summary: 'One import: the file, the mapping, the counts',
          description:
            'Once it has ended, `first`, `last` and `contents` are read from the persons who came in, as they stand now: who was refused, erased or taken back is not shown, and what waits beside an invitation is shown to an officer only.',
          tags: ['imports'],
          operationId: 'getImport',
          params: Id,
          response: { 200: ImportAnswer },
        },
        config: { purposes, problems: [importNotFound] },
      },
      ({ actor, params }) => showImportWithValues(services, actor, params.id),
    )
    app.get(
      '/api/imports/:id/events',
      {
        schema: {
          summary: 'Follow an import: server-sent events, until it has ended',
          tags: ['imports'],
          operationId: 'followImport',
          params: Id,
          response: { 200: z.string().meta({ description: 'text/event-stream; each `data` is an import' }) },
        },
        config: { purposes, problems: [importNotFound] },
      },
      async ({ actor, params, raw }, reply) => {
        await showImport(services, actor, params.id)
        const stream = Readable.from(follow(services, actor, params.id, () => raw.destroyed))
        return reply
          .type('text/event-stream')
          .header('cache-control', 'no-store')
          .send(stream as never)
      },
    )
    app.get(
      '/api/imports/:id/report',
      {
        schema: {
          summary: 'What became of each row of an import',
          tags: ['imports'],
          operationId: 'getImportReport',
          params: Id,
          response: { 200: z.string().meta({ description: 'application/json: an array with an object for each row' }) },
        },
        config: { purposes, problems: [importNotFound] },
      },
      async ({ actor, params }, reply) => {
        await showImport(services, actor, params.id)
        return reply
          .type('application/json; charset=utf-8')
          .send(Readable.from(report(services, actor, params.id)) as never)
      },
    )
    app.post(
      '/api/imports/:id/resume',
      {
        schema: {
          summary: 'Go on with an import that was interrupted',
          description: 'In the background: follow it at `/api/imports/{id}`.',
          tags: ['imports'],
          operationId: 'resumeImport',
          params: Id,
          response: { 202: ImportAnswer },
        },
        config: { purposes, problems: [importNotFound, importEnded] },
      },
      async ({ actor, params: { id } }, reply) => {
        const state = await showImport(services, actor, id)
        if (state.state === 'failed' || state.state === 'undone') throw importEnded({ id, state: state.state })
        if (state.state === 'running')
          await services.door.forImport(actor, (tx) => addJob(tx, 'run-import', { import: id }))
        return reply.code(202).send(state)
      },
    )
    app.post(
      '/api/imports/:id/undo',
      {
        schema: {
          summary: 'Take a whole list back, but for who was touched since',
          tags: ['imports'],
          operationId: 'undoImport',
          params: Id,
          response: { 200: ImportAnswer },
        },
        config: { purposes, problems: [importNotFound, importRunning] },
      },
      ({ actor, params }) => undoImport(services, actor, params.id),
    )
  }

async function* follow(services: Services, actor: Actor, id: string, isGone: () => boolean): AsyncGenerator<string> {
  let before = ''
  while (!isGone()) {
    const state = await showImport(services, actor, id)
    const text = JSON.stringify(state)
    if (text !== before) yield `event: ${state.state === 'running' ? 'progress' : 'ended'}\ndata: ${text}\n\n`
    if (state.state !== 'running') return
    before = text
    await sleep(lookEvery)
  }
}

/** The report as text; a number that still waits is told to an officer only. */
async function* report(services: Services, actor: Actor, id: string): AsyncGenerator<string> {
  const keyring = isOfficer(actor) ? services.keyring : undefined
  let isFirst = true
  yield '['
  for (let last = -1; ; ) {
    // A page, a transaction: a slow reader keeps none open.
    const page = await services.door.forImport(actor, (tx) => reportPage(tx.client, id, 'people', last, keyring))
    if (page.entries.length === 0) break
    last = page.last
    const text = page.entries.map((entry) => `\n${JSON.stringify(entry)}`).join(',')
    yield isFirst ? text : `,${text}`
    isFirst = false
  }
  yield '\n]\n'
}

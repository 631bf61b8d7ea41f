import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { ImportOptionsSchema } from '../../crm/imports/running/import-options.ts'
import type { ShownImport } from '../../crm/imports/running/show-imports.ts'
import { listAssessments } from '../../data-protection/assessments/find-assessment.ts'
import { isPurpose, purposes } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { type Desk, faultsOf, formOf, type StaffVisit } from '../desk.ts'
import { pageConfig } from '../page-config.ts'
import type { FieldFault } from '../rendering/form-parts.ts'
import { frameTexts } from '../rendering/frame-texts.ts'
import { importBody, importsBody, undoBody } from './import-page.ts'
import { importTexts } from './import-texts.ts'
import { type KeptUpload, KeptUploads } from './kept-uploads.ts'
import { multipartBody } from './multipart-body.ts'
import { basesFor, type ChoosableAssessment, previewBody } from './preview-page.ts'
import { previewUpload } from './preview-upload.ts'
import { receiveFile } from './receive-file.ts'

const gibibyte = 1024 ** 3
const importers = ['seller', 'marketer', 'officer'] as const
const Id = z.object({ id: z.uuid().catch('00000000-0000-0000-0000-000000000000') })
const Token = z.object({ token: z.string() })
const Chosen = z.object({ basis: z.string().optional(), assessment: z.string().optional() }).catch({})

/** From a file over its preview and the choice of basis to the result, and back. */
export async function importPages(app: FastifyInstance, desk: Desk, services: Services): Promise<void> {
  const uploads = new KeptUploads(services.settings.dataFolder)

  app.get(
    '/imports',
    pageConfig,
    desk.page(importers, (visit) => showImports(desk, visit, [], 200)),
  )

  await app.register(async (files) => {
    await files.register(multipart, { limits: { fileSize: gibibyte, files: 1, fields: 5 } })
    // A stranger's file is not even read: who may not be here is answered before.
    files.post(
      '/imports',
      { ...pageConfig, bodyLimit: gibibyte },
      desk.page(importers, async (visit) => {
        const token = await receiveFile(visit.request, uploads, visit.actor.id)
        if (token !== undefined) return visit.reply.redirect(`/imports/uploads/${token}`, 303)
        const message = importTexts.in(visit.language)('fileMissing')
        return showImports(desk, visit, [{ field: 'file', message }], 422)
      }),
    )
  })

  app.get(
    '/imports/uploads/:token',
    pageConfig,
    desk.page(importers, async (visit) => {
      const upload = await uploads.find(visit.actor.id, Token.parse(visit.request.params).token)
      if (!upload) return gone(desk, visit)
      return showPreview(desk, visit, services, upload, Chosen.parse(visit.request.query), [])
    }),
  )

  app.post(
    '/imports/uploads/:token',
    pageConfig,
    desk.page(importers, async (visit) => {
      const { request, reply, actor, language } = visit
      const upload = await uploads.find(actor.id, Token.parse(request.params).token)
      if (!upload) return gone(desk, visit)
      const { act, basis = '', assessment = '' } = formOf(request)
      const query = { basis, ...(assessment && basis === 'legitimate-interest' ? { assessment } : {}) }
      if (act === 'look') {
        const text = new URLSearchParams(query).toString()
        return reply.redirect(`/imports/uploads/${upload.token}?${text}`, 303)
      }
      if (act === 'drop') {
        await uploads.drop(upload.token)
        return reply.redirect('/imports', 303)
      }
      if (act !== 'run') return desk.showFault(visit, frameTexts.in(language)('notPressed'), 422)
      const { payload, contentType } = multipartBody(upload.name, uploads.read(upload))
      const headers = { 'content-type': contentType }
      const answer = await desk.ask(visit, 'POST', '/api/imports', { query, payload, headers })
      if (answer.status >= 400)
        return showPreview(desk, visit, services, upload, query, faultsOf(answer), answer.status)
      await uploads.drop(upload.token)
      return reply.redirect(`/imports/${(answer.body as ShownImport).id}`, 303)
    }),
  )

  app.get(
    '/imports/:id',
    pageConfig,
    desk.page(importers, async (visit) => {
      const shown = await findImport(desk, visit)
      if ('problem' in shown) return desk.showFault(visit, shown.problem, shown.status)
      const { language } = visit
      const heading = importTexts.in(language)('importOf', { file: shown.file.name })
      const body = importBody(shown, language)
      return desk.show(visit, {
        heading,
        current: 'imports',
        body,
        ...(shown.state === 'running' ? { refresh: 2 } : {}),
      })
    }),
  )

  app.get(
    '/imports/:id/undo',
    pageConfig,
    desk.page(importers, async (visit) => {
      const shown = await findImport(desk, visit)
      if ('problem' in shown) return desk.showFault(visit, shown.problem, shown.status)
      const heading = importTexts.in(visit.language)('undoHeading')
      return desk.show(visit, { heading, current: 'imports', body: undoBody(shown, visit.language), isNarrow: true })
    }),
  )

  app.post(
    '/imports/:id/undo',
    pageConfig,
    desk.page(importers, async (visit) => {
      const { id } = Id.parse(visit.request.params)
      if (formOf(visit.request).act !== 'undo')
        return desk.showFault(visit, frameTexts.in(visit.language)('notPressed'), 422)
      const answer = await desk.ask(visit, 'POST', `/api/imports/${id}/undo`)
      if (answer.status >= 400) return desk.showFault(visit, faultsOf(answer)[0]?.message ?? '', answer.status)
      return visit.reply.redirect(`/imports/${id}`, 303)
    }),
  )

  function gone(page: Desk, visit: StaffVisit): Promise<FastifyReply> {
    const message = importTexts.in(visit.language)('uploadGone')
    return showImports(page, visit, [{ field: 'file', message }], 404)
  }
}

async function findImport(desk: Desk, visit: StaffVisit): Promise<ShownImport | { problem: string; status: number }> {
  const { id } = Id.parse(visit.request.params)
  const answer = await desk.ask(visit, 'GET', `/api/imports/${id}`)
  if (answer.status >= 400) return { problem: faultsOf(answer)[0]?.message ?? '', status: answer.status }
  return answer.body as ShownImport
}

async function showImports(desk: Desk, visit: StaffVisit, faults: FieldFault[], status: number): Promise<FastifyReply> {
  const { language, formats } = visit
  const answer = await desk.ask(visit, 'GET', '/api/imports')
  const imports = answer.status === 200 ? (answer.body as { items: ShownImport[] }).items : []
  const body = importsBody({ language, sent: {}, faults }, imports, formats)
  const heading = importTexts.in(language)('heading')
  return desk.show(visit, { heading, current: 'imports', body, faults, status, path: '/imports' })
}

async function showPreview(
  desk: Desk,
  visit: StaffVisit,
  services: Services,
  upload: KeptUpload,
  chosen: { basis?: string | undefined; assessment?: string | undefined },
  faults: FieldFault[],
  status = 200,
): Promise<FastifyReply> {
  const { language, roles, actor, controller } = visit
  const open = basesFor(roles)
  const basis = open.find((name) => name === chosen.basis) ?? open[0] ?? 'invitation'
  const assessment = ImportOptionsSchema.shape.assessment.safeParse(chosen.assessment || undefined).data
  const options = ImportOptionsSchema.parse({ basis, ...(assessment ? { assessment } : {}) })
  const preview = await previewUpload(services, actor, upload, options)
  const body = previewBody({
    form: { language, sent: assessment ? { assessment } : {}, faults },
    token: upload.token,
    preview,
    basis,
    roles,
    assessments: roles.includes('officer') ? await signedAssessments(visit, services) : [],
    invitationDays: controller.choices.invitationDays,
  })
  const heading = importTexts.in(language)('previewOf', { file: upload.name })
  const path = `/imports/uploads/${upload.token}?basis=${basis}`
  return desk.show(visit, { heading, current: 'imports', body, faults, status, path })
}

async function signedAssessments({ actor, language }: StaffVisit, { door }: Services): Promise<ChoosableAssessment[]> {
  const all = await door.forPurpose('rights', actor, listAssessments)
  return all
    .filter(({ signedBy, purpose }) => signedBy !== null && purpose !== 'invitation')
    .map(({ id, kind, purpose }) => ({
      id,
      label: `${kind} (${isPurpose(purpose) ? purposes[purpose].label[language] : purpose})`,
    }))
}

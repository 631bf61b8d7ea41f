import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listQuery, pageOf } from '../../platform/http/keyset-page.ts'
import { pageOfList } from '../../platform/http/page-of-list.ts'
import { actorId } from '../door/actor.ts'
import type { Services } from '../services.ts'
import { addAssessment } from './add-assessment.ts'
import { AssessmentDraft } from './assessment-content.ts'
import { getAssessment, listAssessments } from './find-assessment.ts'
import {
  assessmentNotFound,
  assessmentSensitive,
  assessmentSignedAlready,
  assessmentToBeSigned,
  reviewTooLate,
} from './problems.ts'
import { readyMadeAssessments } from './ready-made.ts'
import { reviewAssessment } from './review-assessment.ts'
import { signAssessment } from './sign-assessment.ts'

const entry = {
  id: z.string(),
  kind: z.string(),
  purpose: z.string(),
  source: z.string(),
  version: z.number().int(),
  signedBy: z.string().nullable(),
  reviewOn: z.string().nullable().meta({ description: 'YYYY-MM-DD; past it the review is due (LIA-8)' }),
}
const Entry = z.object(entry)
const Whole = z.object({ ...entry, content: z.record(z.string(), z.unknown()) })
const Template = AssessmentDraft.omit({ outcome: true })
const Named = z.strictObject({ id: z.string().min(1).max(64) })
const config = { purposes: ['rights'] as const }

/** `GET|POST /api/assessments`, one of them, and its signature. */
export const assessmentRoutes =
  ({ door, keyring }: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/assessments',
      {
        schema: {
          summary: 'List assessments of legitimate interests',
          tags: ['assessments'],
          operationId: 'listAssessments',
          querystring: listQuery(['kind']),
          response: { 200: pageOf(Entry) },
        },
        config,
      },
      async ({ actor, query }) =>
        pageOfList(keyring, 'assessments', await door.forPurpose('rights', actor, listAssessments), query),
    )
    app.post(
      '/api/assessments',
      {
        schema: {
          summary: 'Add an assessment, or the next version of its kind, unsigned',
          tags: ['assessments'],
          operationId: 'addAssessment',
          body: AssessmentDraft,
          response: { 201: Entry },
        },
        config: { ...config, idempotent: true, problems: [assessmentSensitive] },
      },
      async ({ actor, body }, reply) => {
        const added = await door.forPurpose('rights', actor, async (tx) =>
          getAssessment(tx, await addAssessment(tx, body)),
        )
        return reply.code(201).header('location', `/api/assessments/${added.id}`).send(added)
      },
    )
    app.get(
      '/api/assessments/templates',
      {
        schema: {
          summary: 'Assessments to begin from',
          description: 'Written out but for the outcome, which whoever signs decides (LIA-5).',
          tags: ['assessments'],
          operationId: 'listAssessmentTemplates',
          response: { 200: z.object({ items: z.array(Template), next: z.null() }) },
        },
        config,
      },
      async () => ({ items: readyMadeAssessments.map(({ outcome: _outcome, ...template }) => template), next: null }),
    )
    app.get(
      '/api/assessments/:id',
      {
        schema: {
          summary: 'One assessment with its three parts',
          description: 'By its id, or by its kind for the newest version.',
          tags: ['assessments'],
          operationId: 'getAssessment',
          params: Named,
          response: { 200: Whole },
        },
        config: { ...config, problems: [assessmentNotFound] },
      },
      ({ actor, params }) => door.forPurpose('rights', actor, (tx) => getAssessment(tx, params.id)),
    )
    app.post(
      '/api/assessments/:id/signature',
      {
        schema: {
          summary: 'Sign an assessment',
          description: 'Whoever asks signs. From then on a legitimate interest may rest on it (LIA-1).',
          tags: ['assessments'],
          operationId: 'signAssessment',
          params: Named,
          body: z.strictObject({ reviewOn: z.iso.date().optional() }).nullish(),
          response: { 200: Entry },
        },
        config: { ...config, problems: [assessmentNotFound, assessmentSignedAlready, reviewTooLate] },
      },
      ({ actor, params, body }) =>
        door.forPurpose('rights', actor, async (tx) => {
          const { id } = await getAssessment(tx, params.id)
          await signAssessment(tx, id, actorId(actor), body?.reviewOn)
          return getAssessment(tx, id)
        }),
    )
    app.post(
      '/api/assessments/:id/review',
      {
        schema: {
          summary: 'Say that a signed assessment was reviewed and still holds',
          description: 'What rests on it may go on until the next review, at most 24 months ahead (LIA-8).',
          tags: ['assessments'],
          operationId: 'reviewAssessment',
          params: Named,
          body: z.strictObject({ reviewOn: z.iso.date().optional() }).nullish(),
          response: { 200: Entry },
        },
        config: { ...config, problems: [assessmentNotFound, assessmentToBeSigned, reviewTooLate] },
      },
      ({ actor, params, body }) =>
        door.forPurpose('rights', actor, async (tx) => {
          const { id } = await getAssessment(tx, params.id)
          await reviewAssessment(tx, id, body?.reviewOn)
          return getAssessment(tx, id)
        }),
    )
  }

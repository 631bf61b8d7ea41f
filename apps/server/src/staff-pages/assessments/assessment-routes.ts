import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { AssessmentContent } from '../../data-protection/assessments/assessment-content.ts'
import {
  type AssessmentEntry,
  getAssessment,
  listAssessments,
} from '../../data-protection/assessments/find-assessment.ts'
import { signAssessment } from '../../data-protection/assessments/sign-assessment.ts'
import { isPurpose, purposes } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { type Html, html, linkAddress } from '../../platform/texts/html.ts'
import type { Language } from '../../platform/texts/language.ts'
import { type Desk, formOf, type StaffVisit } from '../desk.ts'
import { pageConfig } from '../page-config.ts'
import { dataTable } from '../rendering/data-table.ts'
import { frameTexts } from '../rendering/frame-texts.ts'
import { assessmentTexts } from './assessment-texts.ts'

const Params = z.object({ id: z.uuid().catch('00000000-0000-0000-0000-000000000000') })

/** The assessments of legitimate interests: read, and signed where they are true of the company (LIA-1). */
export function assessmentPages(app: FastifyInstance, desk: Desk, { door }: Services): void {
  app.get(
    '/assessments',
    pageConfig,
    desk.page(['officer'], async (visit) => {
      const { language, actor } = visit
      const t = assessmentTexts.in(language)
      const all = await door.forPurpose('rights', actor, listAssessments)
      const body = html`<p class="lead">${t('lead')}</p>${dataTable(
        t('heading'),
        [t('kind'), t('purpose'), t('version'), t('state')].map((label) => ({ label })),
        all.map((entry) => [
          html`<a href="${linkAddress(`/assessments/${entry.id}`)}">${entry.kind}</a>`,
          purposeOf(entry, language),
          String(entry.version),
          stateOf(entry, visit),
        ]),
      )}`
      return desk.show(visit, { heading: t('heading'), current: 'assessments', body })
    }),
  )

  app.get(
    '/assessments/:id',
    pageConfig,
    desk.page(['officer'], async (visit) => {
      const { language, actor, request } = visit
      const t = assessmentTexts.in(language)
      const { id } = Params.parse(request.params)
      const found = await door.forPurpose('rights', actor, (tx) => getAssessment(tx, id))
      const body = html`<p class="lead">${purposeOf(found, language)} · ${stateOf(found, visit)}</p>
${contentOf(found.content, language)}
${
  found.signedBy === null &&
  html`<form method="post" action="${linkAddress(`/assessments/${id}`)}" class="box"><p class="note">${t('signNote')}</p><button class="filled" name="act" value="sign">${t('sign')}</button></form>`
}<p><a class="button" href="/assessments">${frameTexts.in(language)('back')}</a></p>`
      return desk.show(visit, { heading: found.kind, current: 'assessments', body, isNarrow: true })
    }),
  )

  app.post(
    '/assessments/:id',
    pageConfig,
    desk.page(['officer'], async (visit) => {
      const { actor, request, reply, language } = visit
      if (formOf(request).act !== 'sign') return desk.showFault(visit, frameTexts.in(language)('notPressed'), 422)
      const { id } = Params.parse(request.params)
      await door.forPurpose('rights', actor, (tx) => signAssessment(tx, id, actor.id))
      return reply.redirect('/assessments', 303)
    }),
  )
}

function purposeOf({ purpose }: AssessmentEntry, language: Language): string {
  return isPurpose(purpose) ? purposes[purpose].label[language] : purpose
}

function stateOf({ signedBy, reviewOn }: AssessmentEntry, { language, formats }: StaffVisit): string {
  const t = assessmentTexts.in(language)
  return signedBy === null ? t('unsigned') : t('signed', { day: reviewOn ? formats.day(reviewOn) : '–' })
}

function contentOf(content: Record<string, unknown>, language: Language): Html {
  const t = assessmentTexts.in(language)
  const read = AssessmentContent.parse(content)
  const text = (value: (typeof read)['interest']) => (typeof value === 'string' ? value : value[language])
  const part = (name: 'interest' | 'necessity' | 'balance' | 'safeguards' | 'outcome') =>
    html`<section><h2>${t(name)}</h2><p class="reading">${text(read[name])}</p></section>`
  return html`${part('interest')}${part('necessity')}
<section><h2>${t('fields')}</h2><ul>${read.fields.map(({ field, why }) => html`<li>${field}: ${text(why)}</li>`)}</ul></section>
${part('balance')}${part('safeguards')}${part('outcome')}`
}

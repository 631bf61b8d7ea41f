import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { listStaff } from '../../data-protection/accounts/list-staff.ts'
import type { AuditEntry } from '../../data-protection/audit/list-audit.ts'
import { desks, isPurpose, purposes } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { html, linkAddress } from '../../platform/texts/html.ts'
import type { Language } from '../../platform/texts/language.ts'
import { type Desk, faultsOf } from '../desk.ts'
import { pageConfig } from '../page-config.ts'
import { dataTable, pageLinks } from '../rendering/data-table.ts'
import { wordOf } from '../rendering/word-of.ts'
import { actionTexts, oversightTexts } from './oversight-texts.ts'

const Query = z.object({ cursor: z.string().max(4000).optional() }).catch({})

/** Who did what: the officer's. */
export function oversightPages(app: FastifyInstance, desk: Desk, services: Services): void {
  app.get(
    '/audit',
    pageConfig,
    desk.page(['officer'], async (visit) => {
      const { language, formats, actor, request } = visit
      const t = oversightTexts.in(language)
      const { cursor } = Query.parse(request.query)
      const query = { limit: '50', ...(cursor ? { cursor } : {}) }
      const answer = await desk.ask(visit, 'GET', '/api/audit', { query })
      if (answer.status >= 400) return desk.showFault(visit, faultsOf(answer)[0]?.message ?? '', answer.status)
      const { items, next } = answer.body as { items: AuditEntry[]; next: string | null }
      const staff = await services.door.forPurpose('security', actor, listStaff)
      const names = new Map(staff.map(({ id, name }) => [id, name ?? id]))
      const body = html`<p class="lead">${t('auditLead')}</p>${dataTable(
        t('audit'),
        [
          { label: t('at'), isShort: true },
          { label: t('who'), isShort: true },
          { label: t('action'), isShort: true },
          { label: t('purpose'), isShort: true },
          { label: t('details') },
        ],
        items.map((entry) => [
          formats.moment(entry.at),
          names.get(entry.actor) ?? who(entry.actor, language),
          html`${wordOf(actionTexts, entry.action, language)}${entry.person && html` <a href="${linkAddress(`/people/${entry.person}?desk=rights`)}">${t('see')}</a>`}`,
          purposeName(entry.purpose, language),
          Object.entries(entry.details)
            .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(' ') : String(value)}`)
            .join(', '),
        ]),
      )}${pageLinks(language, '/audit', {}, { next, isLater: cursor !== undefined })}`
      return desk.show(visit, { heading: t('audit'), current: 'audit', body })
    }),
  )
}

const who = (actor: string, language: Language) =>
  wordOf(actionTexts, actor === 'person' ? 'person-themselves' : actor, language)

/** What staff call a purpose: the rights of persons are not "yours" here. */
function purposeName(name: string, language: Language): string {
  if (name === 'rights') return oversightTexts.in(language)('rights')
  if (isPurpose(name)) return purposes[name].label[language]
  return name === 'seller-desk' ? desks[name].label[language] : name
}

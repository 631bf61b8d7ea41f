import { defaultGround } from '../../erasure/grounds.ts'
import { pageContext } from '../page-context.ts'
import { actOn, pagePath } from '../portal-path.ts'
import { renderErasurePlanPage } from '../rendering/pages/render-erasure-pages.ts'
import type { ErasureAnswer, PageAnswer, Visit } from '../visit.ts'
import { nameLaw } from './name-law.ts'
import { provedPerson } from './page-session.ts'

/** `GET /p/TOKEN/erasure`: what an erasure would do in each place, before anything goes (ERA-5). */
export async function showErasurePlan(visit: Visit): Promise<PageAnswer | ErasureAnswer> {
  const { services, controller, token, language } = visit
  const person = provedPerson(visit)
  if (!person) return { problem: { kind: 'code-expired', backPath: pagePath(token) } }
  const labelOf = (name: string) =>
    services.tables.find((table) => table.name === name)?.declaration.label[language] ?? name
  return {
    erase: { personId: person.id, ground: defaultGround, remember: 'erased', dryRun: true },
    page: ({ plan }) => ({
      page: renderErasurePlanPage(pageContext(controller, language, `${pagePath(token)}/erasure`), {
        rows: plan.map(({ table, rows, action, hold }) => ({
          system: 'Diskret',
          what: labelOf(table),
          rows,
          action,
          hold: hold && { ...hold, law: nameLaw(hold.law, language) },
        })),
        erase: actOn(token, 'erasure', 'erase'),
        backPath: `${pagePath(token)}/values?language=${language}`,
      }),
    }),
  }
}

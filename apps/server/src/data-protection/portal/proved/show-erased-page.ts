import { addPeriod, type Country, dayInZone, oneMonthDue } from '@diskret/legal-deadlines'
import type { Language } from '../../../platform/texts/language.ts'
import type { Erasure } from '../../erasure/erasure-record.ts'
import type { Controller } from '../../installation/controller.ts'
import type { Services } from '../../services.ts'
import { pageContext } from '../page-context.ts'
import { renderErasedPage } from '../rendering/pages/render-erasure-pages.ts'
import { nameLaw } from './name-law.ts'

const knownCalendars: readonly string[] = ['DK', 'SE', 'NO'] satisfies Country[]

/**
 * The end of an erasure, for the person: what stays, by which law, until when; and the day of the answer where something has
 * to be decided first (ERA-12).
 * @param erasure null for a form that was sent twice: everything is gone already
 */
export function showErasedPage(
  { tables, clock }: Pick<Services, 'tables' | 'clock'>,
  controller: Controller,
  language: Language,
  erasure: Erasure | null,
): string {
  const context = pageContext(controller, language, '/privacy')
  const isOpen = erasure?.state === 'open'
  const labelOf = (name: string) => tables.find((table) => table.name === name)?.declaration.label[language] ?? name
  const kept = (erasure?.plan ?? []).flatMap(({ table, action, hold }) =>
    action === 'keep' && hold ? [{ what: labelOf(table), law: nameLaw(hold.law, language), until: hold.until }] : [],
  )
  return renderErasedPage(context, {
    state: isOpen ? 'later' : 'now',
    systems: 1,
    kept,
    recipientsTold: [],
    answerBy: isOpen ? answerBy(clock.now(), controller) : null,
    caseNumber: isOpen && erasure.id ? erasure.id.slice(0, 8) : null,
  })
}

/** One month from receipt (article 12(3); DL-3); where holidays are not known no day is moved, which is the strict side. */
function answerBy(now: Date, { timeZone, country }: Controller): string {
  const today = dayInZone(now, timeZone)
  return knownCalendars.includes(country) ? oneMonthDue(today, country as Country) : addPeriod(today, 'P1M')
}

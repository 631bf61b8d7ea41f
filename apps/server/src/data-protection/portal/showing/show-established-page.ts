import { addPeriod, dayInZone } from '@diskret/legal-deadlines'
import { and, eq } from 'drizzle-orm'
import type { Language } from '../../../platform/texts/language.ts'
import type { Transaction } from '../../door/door.ts'
import { requests } from '../../erasure/tables.ts'
import type { Controller } from '../../installation/controller.ts'
import { composePersonNotice, type PersonNotice } from '../../notices/compose-person-notice.ts'
import { explainPurposes } from '../../people/explain-purposes.ts'
import { readPersonRows } from '../../people/read-person-rows.ts'
import { permissionPurposes, purposes } from '../../purposes/purposes.ts'
import type { Services } from '../../services.ts'
import { labelConsent } from '../answering/consent-labels.ts'
import { type Answered, listAnswers } from '../answering/list-answers.ts'
import { listQuestions, type OfferedQuestion } from '../answering/list-questions.ts'
import type { PagePerson } from '../find-visitor.ts'
import { pageContext } from '../page-context.ts'
import { actOn, pagePath } from '../portal-path.ts'
import { renderEstablishedPage } from '../rendering/pages/render-established-page.ts'
import type { CaseLine, PurposeLine, Sent } from '../rendering/view-models.ts'
import { requestLabels } from './request-labels.ts'

/** What the page of somebody registered is made of. */
export interface EstablishedFacts {
  person: PagePerson
  told: PersonNotice
  answered: Answered[]
  questions: OfferedQuestion[]
  purposes: PurposeLine[]
  objections: { marketing: boolean; processing: boolean }
  cases: CaseLine[]
}

const decisive = ['people', 'legal_bases', 'consents', 'objections', 'restrictions', 'notices', 'invitations']
/** From how long before its end a permission is shown as ending. */
const soon = 'P30D'

/**
 * Reads what the page shows; changes nothing, and is no look of anybody else.
 * @param toChange whether the person came to change answers: what they refused is offered as well
 */
export async function readEstablishedFacts(
  tx: Transaction<'rights'>,
  services: Services,
  controller: Controller,
  person: PagePerson,
  language: Language,
  toChange: boolean,
): Promise<EstablishedFacts> {
  const told = await composePersonNotice(tx, services, controller, person.id, language)
  const answered = await listAnswers(tx, person.id, controller.timeZone)
  const offering = { country: person.country, answered, toChange }
  const questions = await listQuestions(tx, services, controller, offering, language)
  const found = await readPersonRows(
    tx,
    services.tables.filter(({ name }) => decisive.includes(name)),
    person.id,
  )
  const rows = (name: string) => found.find(({ table }) => table.name === name)?.rows ?? []
  const bases = rows('legal_bases')
  const explained = explainPurposes(
    {
      person: rows('people')[0]!,
      bases,
      consents: rows('consents'),
      objections: rows('objections'),
      restrictions: rows('restrictions'),
      notices: rows('notices'),
      invitations: rows('invitations'),
    },
    services.clock.now(),
    true,
  )
  const today = dayInZone(services.clock.now(), controller.timeZone)
  const lines = permissionPurposes.map((purpose): PurposeLine => {
    const { permitted, why, until } = explained[purpose]!
    const basis = bases.findLast((one) => one.purpose === purpose && one.closed_at === null)
    const ends = until === null ? null : dayInZone(new Date(until), controller.timeZone)
    const closed = why === 'objection' ? 'objected' : why === 'restricted' ? 'restricted' : 'not-permitted'
    const open = ends !== null && ends <= addPeriod(today, soon) ? 'ending-soon' : 'permitted'
    return {
      name: purposes[purpose].label[language],
      state: permitted ? open : closed,
      basis: basis ? (basis.kind as PurposeLine['basis']) : null,
      since: basis?.opened_at instanceof Date ? basis.opened_at.toISOString() : null,
      until: ends,
    }
  })
  return {
    person,
    told,
    answered,
    questions,
    purposes: lines,
    objections: {
      marketing: explained.marketing!.why !== 'objection',
      processing: bases.some((one) => one.kind === 'legitimate-interest' && one.closed_at === null),
    },
    cases: await openCases(tx, person.id, language),
  }
}

async function openCases(tx: Transaction<'rights'>, personId: string, language: Language): Promise<CaseLine[]> {
  const rows = await tx
    .select({ id: requests.id, kind: requests.kind, dueOn: requests.dueOn })
    .from(requests)
    .where(and(eq(requests.personId, personId), eq(requests.state, 'received')))
  return rows.map(({ id, kind, dueOn }) => ({
    kind: requestLabels[kind][language],
    number: id.slice(0, 8),
    answerBy: dueOn,
  }))
}

/** `/p/TOKEN` of somebody who is registered on a basis. */
export function showEstablishedPage(
  controller: Controller,
  token: string,
  language: Language,
  { person, told, answered, questions, purposes: lines, objections, cases }: EstablishedFacts,
  sent: Sent | null,
): string {
  return renderEstablishedPage(pageContext(controller, language, pagePath(token)), {
    purposes: lines,
    consents: answered
      .filter(({ isGiven }) => isGiven)
      .map((consent) => ({
        label: labelConsent(consent, controller, language),
        wording: consent.wording ?? '',
        givenAt: consent.givenAt!.toISOString(),
        until: consent.expiresOn,
        withdraw: actOn(token, 'withdrawal', 'withdraw', { consent: consent.id }),
      })),
    questions,
    save: questions.length > 0 ? actOn(token, 'answers', 'save') : null,
    objections: {
      marketing: objections.marketing ? actOn(token, 'objection', 'object-marketing') : null,
      processing: objections.processing ? actOn(token, 'objection', 'object') : null,
    },
    askCode: person.emails.length > 0 ? actOn(token, 'code', 'send-code') : null,
    cases,
    notice: told.notice,
    sent,
  })
}

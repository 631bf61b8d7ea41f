import { dayInZone } from '@diskret/legal-deadlines'
import type { Language } from '../../../platform/texts/language.ts'
import type { Transaction } from '../../door/door.ts'
import type { Controller } from '../../installation/controller.ts'
import { monthsOfSilence } from '../../ledger/add-to-ledger.ts'
import type { Services } from '../../services.ts'
import { type CandidateQuestion, offerQuestions } from '../rendering/offer-questions.ts'
import type { Question } from '../rendering/view-models.ts'
import type { Answered } from './list-answers.ts'
import { type AskableWording, keyOf, listAskableWordings, nameOf } from './list-askable-wordings.ts'

/** A question of the page with what a yes to it is. */
export interface OfferedQuestion extends Question {
  asked: AskableWording
}

export interface Offering {
  /** Of the person, ISO 3166; null counts as the strictest (MKT-33). */
  country: string | null
  /** What the person has answered before. */
  answered: readonly Answered[]
  /** The person wants to change answers: what they refused is shown too, since it is they who ask (CON-39). */
  toChange: boolean
}

/**
 * What a yes would open. Marketing and profiling are asked only where electronic questions may be: elsewhere the page lets one
 * be kept, called and written to by letter, and nothing beyond (MKT-8).
 */
function asks({ purpose, channel }: AskableWording): CandidateQuestion['asks'] {
  return purpose === 'prospecting' ? (channel ?? 'register') : 'email'
}

/**
 * The questions that the page behind a notice asks now: in Denmark, Germany and where the country is unknown, to be kept, called
 * and written to by letter; elsewhere, or where an officer opened it in writing, every purpose, topic and channel by itself.
 * Nothing that is agreed is asked again, and nothing that was refused within twelve months (CON-39).
 * @see MKT-8, MKT-33, CON-2
 */
export async function listQuestions(
  tx: Transaction<'rights'>,
  { clock }: Pick<Services, 'clock'>,
  controller: Controller,
  { country, answered, toChange }: Offering,
  language: Language,
): Promise<OfferedQuestion[]> {
  const openedByOfficer = controller.choices.electronicMarketingOnPage !== null
  const asked = (await listAskableWordings(tx, language))
    .filter(({ purpose, channel }) => purpose !== 'customer' && !(purpose === 'profiling' && channel !== null))
    .filter((wording) => !isSettled(wording, answered, toChange, dayInZone(clock.now(), controller.timeZone)))
  const candidates = asked.map((wording) => ({
    name: nameOf(wording),
    wording: wording.text,
    asks: asks(wording),
  }))
  const offered = offerQuestions(candidates, country, { begunByPerson: false, openedByOfficer })
  return offered.map((question) => ({
    ...question,
    asked: asked.find((wording) => nameOf(wording) === question.name)!,
  }))
}

function isSettled(wording: AskableWording, answered: readonly Answered[], toChange: boolean, today: string): boolean {
  const last = answered.filter((answer) => keyOf(answer) === keyOf(wording)).at(-1)
  if (!last) return false
  if (last.isGiven) return true
  if (toChange || !last.isRefused) return false
  const again = Temporal.PlainDate.from(last.day).add(monthsOfSilence)
  return Temporal.PlainDate.compare(today, again) < 0
}

import type { Question } from './view-models.ts'

/** A question that could be asked, with what decides whether it may. */
export interface CandidateQuestion extends Question {
  /** `register`: to stay registered; otherwise the channel that a yes would open. */
  asks: 'register' | 'telephone' | 'post' | 'email' | 'sms'
}

/** Countries where asking for electronic marketing on such a page is not settled, so that it is off (MKT-8). */
const countriesWithoutElectronicQuestions: readonly string[] = ['DK', 'DE']

/**
 * The questions that the page behind a notice may ask (MKT-8, MKT-33).
 * @param candidates everything that could be asked
 * @param country where the person is, ISO 3166; null when it is not known, which counts as the strictest
 * @param allowed whether the person began it, or the officer opened the electronic questions in writing
 * @returns in Denmark, Germany and unknown countries no e-mail and no SMS question, unless one of the two is so
 */
export function offerQuestions(
  candidates: readonly CandidateQuestion[],
  country: string | null,
  allowed: { begunByPerson: boolean; openedByOfficer: boolean },
): Question[] {
  const isStrict = country === null || countriesWithoutElectronicQuestions.includes(country)
  const withElectronic = !isStrict || allowed.begunByPerson || allowed.openedByOfficer
  return candidates
    .filter(({ asks }) => withElectronic || (asks !== 'email' && asks !== 'sms'))
    .map(({ name, wording }) => ({ name, wording }))
}

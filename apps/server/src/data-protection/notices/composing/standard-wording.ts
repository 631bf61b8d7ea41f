import type { Language } from '../../../platform/texts/language.ts'
import { standardWordingTexts } from './standard-wording-texts.ts'

/** What a consent can be asked for: to stay registered, a channel of marketing, or profiling. */
export type WordingSubject = 'register' | 'email' | 'sms' | 'telephone' | 'post' | 'profiling'

/**
 * The standard wording of a consent, to be stored as a version before it is used (CON-23).
 * @param subject what is asked
 * @param form a question for yes and no, or a statement beside a box
 * @param company the controller's name (CON-3, MKT-2)
 * @param topic kinds of products in the reader's language; null for the company's goods and services
 */
export function standardWording(
  subject: WordingSubject,
  form: 'question' | 'statement',
  company: string,
  topic: string | null,
  language: Language,
): string {
  const t = standardWordingTexts.in(language)
  const values = { company, topic: topic ?? t('defaultTopic') }
  return t(form === 'question' ? `${subject}Question` : `${subject}Statement`, values)
}

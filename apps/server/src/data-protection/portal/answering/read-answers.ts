import type { Language } from '../../../platform/texts/language.ts'
import { portalTexts } from '../portal-texts.ts'
import type { Form } from '../read-form.ts'
import type { FieldError, Sent } from '../rendering/view-models.ts'
import type { OfferedQuestion } from './list-questions.ts'

/** Answers by the question; one that was not answered is a no (CON-1). */
export interface Answers {
  yes: OfferedQuestion[]
  no: OfferedQuestion[]
}

/**
 * Reads the answers of a form.
 * @returns the answers, or what has to be corrected: something other than yes and no, or not one answer
 */
export function readAnswers(
  form: Form,
  questions: readonly OfferedQuestion[],
  canErase: boolean,
  language: Language,
): Answers | Sent {
  const t = portalTexts.in(language)
  const values = Object.fromEntries(questions.flatMap(({ name }) => (form[name] ? [[name, form[name]]] : [])))
  const errors: FieldError[] = Object.entries(values)
    .filter(([, value]) => value !== 'yes' && value !== 'no')
    .map(([field]) => ({ field, message: t('yesOrNo') }))
  if (Object.keys(values).length === 0)
    errors.push({ field: questions[0]?.name ?? 'answers', message: t(canErase ? 'answerOne' : 'answerOneOfThese') })
  if (errors.length > 0) return { errors, values }
  const said =
    (answer: string) =>
    ({ name }: OfferedQuestion) =>
      (values[name] === 'yes' ? 'yes' : 'no') === answer
  return { yes: questions.filter(said('yes')), no: questions.filter(said('no')) }
}

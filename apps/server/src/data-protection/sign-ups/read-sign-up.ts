import type { Language } from '../../platform/texts/language.ts'
import { toOneLine } from '../../platform/texts/to-one-line.ts'
import type { Controller } from '../installation/controller.ts'
import { normalizeEmail } from '../people/normalize-email.ts'
import { normalizePhone } from '../people/normalize-phone.ts'
import { type AskableWording, nameOf } from '../portal/answering/list-askable-wordings.ts'
import type { Form } from '../portal/read-form.ts'
import type { FieldError, Sent } from '../portal/rendering/view-models.ts'
import type { SignUpContent } from './sign-up-content.ts'
import { signUpFormTexts } from './sign-up-texts.ts'

const longestName = 200
const line = (text: string | undefined) => toOneLine(text ?? '').slice(0, longestName)

/**
 * Reads what was typed and ticked; an empty box is a no (CON-1).
 * @returns the content, or what has to be corrected
 */
export function readSignUp(
  form: Form,
  choices: readonly AskableWording[],
  { country }: Controller,
  language: Language,
): SignUpContent | Sent {
  const t = signUpFormTexts.in(language)
  const errors: FieldError[] = []
  const ticked = choices.filter((wording) => form[nameOf(wording)] === 'yes')
  if (ticked.length === 0) errors.push({ field: nameOf(choices[0]!), message: t('chooseOne') })
  const email = normalizeEmail(form.email ?? '')
  if (!email) errors.push({ field: 'email', message: t('emailUnusable') })
  const typedPhone = line(form.phone)
  const phone = typedPhone === '' ? null : normalizePhone(typedPhone, [country])
  if (typedPhone !== '' && !phone) errors.push({ field: 'phone', message: t('phoneUnusable') })
  else if (!phone && ticked.some(({ channel }) => channel === 'telephone'))
    errors.push({ field: 'phone', message: t('phoneNeeded') })
  const address = { street: line(form.street), postalCode: line(form.postalCode), city: line(form.city) }
  const isWhole = Object.values(address).every((part) => part !== '')
  if (!isWhole && ticked.some(({ channel }) => channel === 'post'))
    errors.push({ field: 'street', message: t('addressNeeded') })
  if (errors.length > 0 || !email) return { errors, values: form }
  return {
    email,
    name: line(form.name) || null,
    phone,
    address: isWhole ? address : null,
    wordings: ticked.map(({ id }) => id),
  }
}

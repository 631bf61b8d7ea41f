import { inputUnusable } from '../../data-protection/http/problems.ts'
import { normalizeEmail } from '../../data-protection/people/normalize-email.ts'
import { normalizePhone } from '../../data-protection/people/normalize-phone.ts'
import type { InputFault } from '../../platform/problems/problem.ts'
import type { Language } from '../../platform/texts/language.ts'
import { peopleTexts } from './texts.ts'

/**
 * Addresses and numbers as they are stored, each once, in the order in which they were given.
 * @param countries whose national numbers are understood: the person's, then the controller's
 * @throws Problem input-unusable that points at each one that is none
 */
export function readIdentifiers(
  { emails, phones }: { emails: readonly string[]; phones: readonly string[] },
  countries: readonly (string | null)[],
  language: Language,
): { emails: string[]; phones: string[] } {
  const t = peopleTexts.in(language)
  const faults: InputFault[] = []
  const read = (name: 'emails' | 'phones', values: readonly string[], one: (text: string) => string | null) => {
    const found = values.map((text, index) => {
      const value = one(text)
      if (value === null)
        faults.push({
          pointer: `/${name}/${index}`,
          message: t(name === 'emails' ? 'emailUnusable' : 'phoneUnusable'),
        })
      return value
    })
    return [...new Set(found.filter((value) => value !== null))]
  }
  const identifiers = {
    emails: read('emails', emails, normalizeEmail),
    phones: read('phones', phones, (text) => normalizePhone(text, countries)),
  }
  if (faults.length > 0) throw inputUnusable({}, faults)
  return identifiers
}

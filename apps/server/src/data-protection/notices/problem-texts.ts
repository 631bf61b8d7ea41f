import type { Label } from '../purposes/purposes.ts'

export const noticeProblemTexts: Record<string, Label> = {
  'notice-incomplete': {
    da: 'Meddelelsen kan ikke bruges, før dette er udfyldt: {what}.',
    en: 'The notice cannot be used until this is filled in: {what}.',
  },
  'no-open-notice': {
    da: 'Personen er allerede informeret eller undtaget.',
    en: 'The person is informed or exempt already.',
  },
  'exemption-needs-reason': {
    da: 'Skriv kendsgerningerne: hvorfor undtagelsen gælder for netop denne person.',
    en: 'Write down the facts: why the exemption holds for this very person.',
  },
  'address-on-file': {
    da: 'Personen har en adresse og kan informeres uden uforholdsmæssig indsats.',
    en: 'The person has an address and can be informed without disproportionate effort.',
  },
}

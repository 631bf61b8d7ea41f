import type { Label } from '../purposes/purposes.ts'

export const noticeProblemTexts: Record<string, Label> = {
  'notice-incomplete': {
    da: 'Meddelelsen kan ikke bruges, før dette er udfyldt: {what}.',
    en: 'The notice cannot be used until this is filled in: {what}.',
  },
}

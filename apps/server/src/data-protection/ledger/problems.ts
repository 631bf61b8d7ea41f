import { defineProblem } from '../../platform/problems/problem.ts'

/** The file holds no list of people: neither JSON, nor a table, nor lines of text. */
export const ledgerFileUnusable = defineProblem('ledger-file-unusable', 'unusable')
/** What was given is neither an e-mail address nor a telephone number. */
export const identifierUnusable = defineProblem('identifier-unusable', 'unusable')

export const ledgerProblemTexts = {
  'ledger-file-unusable': {
    da: 'Filen indeholder ingen liste over personer. Brug JSON, CSV eller tekst med en adresse eller et telefonnummer på hver linje.',
    en: 'The file holds no list of people. Use JSON, CSV, or text with an address or a telephone number on each line.',
  },
  'identifier-unusable': {
    da: 'Det er hverken en e-mailadresse eller et telefonnummer.',
    en: 'That is neither an e-mail address nor a telephone number.',
  },
}

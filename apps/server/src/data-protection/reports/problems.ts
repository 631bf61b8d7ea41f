import { defineProblem } from '../../platform/problems/problem.ts'

/** An access report is a page or JSON, a portability file JSON, CSV or a contact card (POR-3). */
export const formatNotOfKind = defineProblem<{ format: string; kind: string; formats: string }>(
  'format-not-of-kind',
  'unusable',
  'POR-3',
)

export const reportProblemTexts = {
  'format-not-of-kind': {
    da: '{format} kan ikke bruges til {kind}. Vælg {formats}.',
    en: '{format} is no format of {kind}. Choose {formats}.',
  },
  'file-not-written': {
    da: 'Filen {file} kan ikke skrives dér. Findes mappen, og må du skrive i den?',
    en: 'The file {file} cannot be written there. Does the folder exist, and may you write in it?',
  },
}

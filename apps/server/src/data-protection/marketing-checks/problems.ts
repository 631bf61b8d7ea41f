import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'
import { defineProblem } from '../../platform/problems/problem.ts'

export const registerUnknown = defineProblem<{ known: string }>('register-unknown', 'unusable')
/** A look-up in an older issue than the newest is none. */
export const issueNotNewest = defineProblem<{ newest: string }>('issue-not-newest', 'refused', 'MKT-14')
export const checkFileUnusable = defineProblem('check-file-unusable', 'unusable')
/** What staff say of a call opens nothing. */
export const requestUnproved = defineProblem('request-unproved', 'refused', 'CON-22')
export const exceptionUnknown = defineProblem<{ known: string }>('exception-unknown', 'refused', 'MKT-12')
export const campaignNotFound = defineProblem('campaign-not-found', 'missing')

export const marketingCheckProblemTexts: ProblemTexts = {
  'register-unknown': {
    da: 'Landet har ingen liste over afmeldte, som Diskret kender. Kendte: {known}.',
    en: 'The country has no list of people who declined that Diskret knows. Known: {known}.',
  },
  'issue-not-newest': {
    da: 'Opslaget skal være i den nyeste udgave, {newest}. Et ældre opslag gælder ikke.',
    en: 'The look-up has to be in the newest issue, {newest}. An older one is none.',
  },
  'check-file-unusable': {
    da: 'Filen skal være en liste i JSON: [{»person«: »id«, »listed«: true}].',
    en: 'The file has to be a list in JSON: [{“person”: “id”, “listed”: true}].',
  },
  'request-unproved': {
    da: 'Et ønske om at blive kontaktet skal kunne bevises: formularen, brevet eller optagelsen som fil.',
    en: 'A request to be contacted has to be proved: the form, the letter or the recording as a file.',
  },
  'exception-unknown': {
    da: 'Loven kender ikke den undtagelse. Kendte: {known}.',
    en: 'The law knows no such exception. Known: {known}.',
  },
  'campaign-not-found': { da: 'Ingen åben kampagne har det id.', en: 'No open campaign has this id.' },
}

import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'

export const httpProblemTexts: ProblemTexts = {
  'input-unusable': { da: 'Noget af det sendte kan ikke bruges.', en: 'Some of what was sent cannot be used.' },
  'json-unusable': { da: 'Indholdet er ikke gyldig JSON.', en: 'The body is not valid JSON.' },
  'duplicate-field': {
    da: 'Feltet »{field}« står der mere end én gang.',
    en: 'The field “{field}” stands there more than once.',
  },
  'nul-character': {
    da: 'En tekst indeholder NUL-tegnet, som ikke kan gemmes.',
    en: 'A text contains the NUL character, which cannot be stored.',
  },
  'role-not-allowed': { da: 'Dine roller giver ikke lov til dette.', en: 'Your roles do not allow this.' },
  'purpose-unknown': {
    da: 'Headeren Diskret-Purpose skal nævne et af: {purposes}.',
    en: 'The header Diskret-Purpose must name one of: {purposes}.',
  },
  'idempotency-key-used-otherwise': {
    da: 'Denne Idempotency-Key er allerede brugt til noget andet.',
    en: 'This Idempotency-Key was used for something else already.',
  },
  'idempotency-key-in-use': {
    da: 'En forespørgsel med denne Idempotency-Key er i gang. Prøv igen om lidt.',
    en: 'A request with this Idempotency-Key is under way. Try again in a while.',
  },
  'changed-meanwhile': {
    da: 'Posten er ændret, siden du hentede den. Hent den igen.',
    en: 'The record was changed since you read it. Read it again.',
  },
  'cursor-unusable': {
    da: 'Cursoren hører ikke til denne liste. Begynd forfra uden den.',
    en: 'The cursor does not belong to this list. Start again without it.',
  },
  'cross-site': {
    da: 'Forespørgslen kommer fra et andet websted.',
    en: 'The request comes from another site.',
  },
  'not-signed-in': {
    da: 'Log ind, eller send en API-nøgle som "Authorization: Bearer KEY".',
    en: 'Sign in, or send an API key as "Authorization: Bearer KEY".',
  },
  'no-such-page': { da: 'Den side findes ikke.', en: 'There is no such page.' },
  'body-too-large': { da: 'Det sendte fylder for meget.', en: 'What was sent is too large.' },
  'media-type-unusable': {
    da: 'Indhold af denne type kan ikke bruges her.',
    en: 'Content of this type cannot be used here.',
  },
  'too-many-requests': {
    da: 'Der er spurgt for mange gange. Prøv igen om {seconds} sekunder.',
    en: 'There were too many requests. Try again in {seconds} seconds.',
  },
}

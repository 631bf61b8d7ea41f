import { defineProblem } from '../../platform/problems/problem.ts'

/** Somebody changed the person's rows while they were being erased; nothing was erased. */
export const erasureOutrun = defineProblem<{ table: string }>('erasure-outrun', 'conflict')
export const erasureNotFound = defineProblem('erasure-not-found', 'missing')
/** The place was decided about, or was never one of this erasure. */
export const placeNotFound = defineProblem('place-not-found', 'missing')
/** The text was changed since it was searched. */
export const placeChanged = defineProblem('place-changed', 'conflict')
/** Keeping somebody's identifiers in a text about others needs a reason (ERA-9). */
export const reasonMissing = defineProblem('reason-missing', 'unusable', 'ERA-9')
/** The words that shall stand instead still hold what is to be taken out. */
export const stillThere = defineProblem('still-there', 'unusable', 'ERA-9')

export const erasureProblemTexts = {
  'erasure-outrun': {
    da: 'Personens rækker i {table} blev ændret imens. Intet er slettet; prøv igen.',
    en: 'Rows of this person in {table} were changed meanwhile. Nothing was erased; try again.',
  },
  'erasure-not-found': { da: 'Sletningen findes ikke.', en: 'There is no such erasure.' },
  'place-not-found': {
    da: 'Stedet venter ikke på en afgørelse i denne sletning.',
    en: 'That place does not wait for a decision in this erasure.',
  },
  'place-changed': {
    da: 'Teksten er ændret, siden den blev gennemsøgt. Ret den i hånden, og behold stedet med en begrundelse.',
    en: 'The text was changed since it was searched. Correct it by hand, and keep the place with a reason.',
  },
  'reason-missing': {
    da: 'Vælg at fjerne oplysningerne, eller skriv, hvorfor de skal blive stående.',
    en: 'Choose to take the identifiers out, or say why they stay.',
  },
  'still-there': {
    da: 'Den nye tekst siger stadig det, der skal væk. Fjern det, eller behold teksten med en begrundelse.',
    en: 'The new text still says what has to go. Take it out, or keep the text with a reason.',
  },
}

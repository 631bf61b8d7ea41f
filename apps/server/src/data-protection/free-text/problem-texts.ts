import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'

export const freeTextProblemTexts: ProblemTexts = {
  'sensitive-text': {
    da: 'Ikke gemt: teksten viser {da}. Behold det, salget har brug for, eller brug forslaget.',
    en: 'Not saved: the text shows {en}. Keep what the sale needs, or use the proposal.',
  },
  'finding-not-found': {
    da: 'Fundet er der ikke mere: teksten er ændret, eller nogen har taget stilling.',
    en: 'The finding is not there any more: the text has changed, or somebody has decided.',
  },
  'wording-still-sensitive': {
    da: 'Den nye ordlyd viser stadig {da}. Skriv den om, eller fjern den.',
    en: 'The new wording still shows {en}. Write it differently, or remove it.',
  },
  'nothing-to-dismiss': {
    da: 'I den tekst er der intet fundet, der kan vurderes.',
    en: 'Nothing was found in that text that could be judged.',
  },
}

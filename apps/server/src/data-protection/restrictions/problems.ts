import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'
import { defineProblem } from '../../platform/problems/problem.ts'

/** Before a restriction is lifted the person is told (article 18(3)). */
export const toldBeforeLifting = defineProblem('told-before-lifting', 'refused', 'RES-4')
export const notRestricted = defineProblem('not-restricted', 'missing')
export const noAddressToTell = defineProblem('no-address-to-tell', 'missing')

export const restrictionProblemTexts: ProblemTexts = {
  'told-before-lifting': {
    da: 'Personen skal have besked, før begrænsningen ophæves. Send beskeden med --tell, eller skriv med --ground, hvordan og hvornår personen fik den.',
    en: 'The person is told before the restriction is lifted. Send the message with --tell, or say with --ground how and when they were told.',
  },
  'not-restricted': { da: 'Personens oplysninger er ikke begrænset.', en: 'The person is not restricted.' },
  'no-address-to-tell': {
    da: 'Personen har ingen e-mailadresse. Fortæl det på anden måde, og skriv med --ground, hvordan og hvornår.',
    en: 'The person has no e-mail address. Tell them another way, and say with --ground how and when.',
  },
}

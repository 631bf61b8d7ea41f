import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'
import { defineProblem } from '../../platform/problems/problem.ts'

/** No open explicit consent of the person covers what the text shows. */
export const vaultNeedsConsent = defineProblem<{ da: string; en: string }>('vault-needs-consent', 'refused', 'SPE-5')
/** The text shows something else than what was agreed to, or nothing at all. */
export const vaultShowsOther = defineProblem<{ da: string; en: string }>('vault-shows-other', 'unusable', 'SPE-5')
/** A sentence shows two kinds of data, or one that no consent opens the vault to. */
export const notForVault = defineProblem<{ da: string; en: string }>('not-for-vault', 'refused', 'SPE-5')
/** Nothing of that id lies in the vault for whoever asks. */
export const vaultTextNotFound = defineProblem('vault-text-not-found', 'missing')

export const vaultProblemTexts: ProblemTexts = {
  'vault-needs-consent': {
    da: 'Personen har ikke sagt udtrykkeligt ja til, at I gemmer noget om {da}. Registrér samtykket først.',
    en: 'The person has not expressly agreed that you keep anything about {en}. Record the consent first.',
  },
  'vault-shows-other': {
    da: 'Teksten skal vise {da} og intet andet følsomt.',
    en: 'The text has to show {en}, and nothing else that is sensitive.',
  },
  'not-for-vault': {
    da: 'En sætning viser {da}. I boksen kan kun ligge sætninger, der hver viser én ting, som personen kan sige udtrykkeligt ja til.',
    en: 'A sentence shows {en}. The vault takes only sentences that each show one thing to which the person can expressly agree.',
  },
  'vault-text-not-found': {
    da: 'Teksten ligger ikke i boksen, eller den er ikke åben for dig.',
    en: 'The text is not in the vault, or it is not open to you.',
  },
}

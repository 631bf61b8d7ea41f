import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'
import { defineProblem } from '../../platform/problems/problem.ts'

/** The kind of basis cannot carry the purpose at all. */
export const basisNotForPurpose = defineProblem<{ kind: string; purpose: string }>(
  'basis-not-for-purpose',
  'refused',
  'BAS-1',
)
/** Not necessary for the contract with this person. */
export const contractNotForPurpose = defineProblem<{ purpose: string }>('contract-not-for-purpose', 'refused', 'BAS-6')
export const basisWithoutEvidence = defineProblem('basis-without-evidence', 'refused', 'BAS-8')
export const interestWithoutAssessment = defineProblem('interest-without-assessment', 'refused', 'LIA-1')
/** The obligation has to be named, with its law. */
export const obligationNotNamed = defineProblem<{ known: string }>('obligation-not-named', 'refused', 'BAS-7')
export const softOptInIncomplete = defineProblem<{ missing: string }>('soft-opt-in-incomplete', 'refused', 'MKT-3')
/** A soft opt-in stands beside the contract of the sale, never alone. */
export const softOptInAlone = defineProblem('soft-opt-in-alone', 'refused', 'MKT-4')
export const basisNotFound = defineProblem('basis-not-found', 'missing')

export const legalBasisProblemTexts: ProblemTexts = {
  'basis-not-for-purpose': {
    da: 'Grundlaget »{kind}« kan ikke bære formålet »{purpose}«.',
    en: 'The basis “{kind}” cannot carry the purpose “{purpose}”.',
  },
  'contract-not-for-purpose': {
    da: 'Formålet »{purpose}« er ikke nødvendigt for en kontrakt.',
    en: 'The purpose “{purpose}” is not necessary for a contract.',
  },
  'basis-without-evidence': {
    da: 'Retsgrundlaget skal have dokumentation: hvilken kontrakt eller anmodning.',
    en: 'The legal basis needs evidence: which contract or request.',
  },
  'interest-without-assessment': {
    da: 'En legitim interesse kræver en underskrevet interesseafvejning for netop dette formål.',
    en: 'A legitimate interest needs a signed assessment for this very purpose.',
  },
  'obligation-not-named': {
    da: 'En retlig forpligtelse skal være en af: {known}.',
    en: 'A legal obligation has to be one of: {known}.',
  },
  'soft-opt-in-incomplete': {
    da: 'Markedsføring til egne kunder kræver alle fem oplysninger. Mangler: {missing}.',
    en: 'Marketing to own customers needs all five facts. Missing: {missing}.',
  },
  'soft-opt-in-alone': {
    da: 'Personen skal være kunde med en åben kontrakt.',
    en: 'The person has to be a customer with an open contract.',
  },
  'basis-not-found': { da: 'Retsgrundlaget findes ikke.', en: 'There is no such legal basis.' },
}

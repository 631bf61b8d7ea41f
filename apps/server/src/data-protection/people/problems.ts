import { defineProblem } from '../../platform/problems/problem.ts'

/** Nobody, or nobody whom this purpose may see: the answer is the same, since the difference would tell. */
export const personNotFound = defineProblem('person-not-found', 'missing')
/** An address or a number that several people share names none of them; their ids do. */
export const severalPeople = defineProblem<{ ids: string }>('several-people', 'conflict')
/** A person whom the caller may see; the id says which. */
export const personAlreadyThere = defineProblem<{ id: string }>('person-already-there', 'conflict')
/** Erased, refused, or held and closed for the caller: one answer for all, which does not tell which it is (ERA-15). */
export const cannotBeRegistered = defineProblem('cannot-be-registered', 'refused', 'ERA-15')

/** What people read when one of these is the answer. */
export const peopleProblemTexts = {
  'person-already-there': {
    da: 'Personen er allerede registreret: {id}.',
    en: 'This person is registered already: {id}.',
  },
  'cannot-be-registered': {
    da: 'Personen kan ikke registreres her. Kun personen selv kan åbne for det igen (ERA-15).',
    en: 'This person cannot be registered here. Only an act of their own opens it again (ERA-15).',
  },
}

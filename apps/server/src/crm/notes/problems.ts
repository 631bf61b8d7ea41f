import { defineProblem } from '../../platform/problems/problem.ts'

/** Also said of a note about somebody whom the caller may not see. */
export const noteNotFound = defineProblem('note-not-found', 'missing')

export const noteProblemTexts = {
  'note-not-found': { da: 'Noten findes ikke her.', en: 'There is no such note here.' },
}

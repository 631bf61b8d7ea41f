import { defineProblem } from '../../platform/problems/problem.ts'

/** Also said of a task about somebody whom the caller may not see. */
export const taskNotFound = defineProblem('task-not-found', 'missing')

export const taskProblemTexts = {
  'task-not-found': { da: 'Opgaven findes ikke her.', en: 'There is no such task here.' },
}

import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'
import { defineProblem } from '../../platform/problems/problem.ts'

export const recipientTaskNotFound = defineProblem('recipient-task-not-found', 'missing')
export const recipientTaskClosed = defineProblem('recipient-task-closed', 'conflict')

export const recipientProblemTexts: ProblemTexts = {
  'recipient-task-not-found': { da: 'Der er ingen opgave med det id.', en: 'There is no task with this id.' },
  'recipient-task-closed': {
    da: 'Modtageren har allerede fået besked.',
    en: 'The recipient has been told already.',
  },
}

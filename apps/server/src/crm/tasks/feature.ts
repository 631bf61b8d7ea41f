import type { Feature } from '../../data-protection/feature.ts'
import { matchTasksObject } from './match-tasks.ts'
import { taskProblemTexts } from './problems.ts'
import { taskRoutes } from './routes.ts'

/** Things to do about people. */
export const tasksFeature: Feature = {
  name: 'tasks',
  objects: (names) => [matchTasksObject(names)],
  routes: taskRoutes,
  problemTexts: taskProblemTexts,
}

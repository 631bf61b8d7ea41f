import type { Feature } from '../../data-protection/feature.ts'
import { taskProblemTexts } from './problems.ts'
import { taskRoutes } from './routes.ts'

/** Things to do about people. */
export const tasksFeature: Feature = { name: 'tasks', routes: taskRoutes, problemTexts: taskProblemTexts }

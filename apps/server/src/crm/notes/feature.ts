import type { Feature } from '../../data-protection/feature.ts'
import { noteProblemTexts } from './problems.ts'
import { noteRoutes } from './routes.ts'

/** Notes on one or several people. */
export const notesFeature: Feature = { name: 'notes', routes: noteRoutes, problemTexts: noteProblemTexts }

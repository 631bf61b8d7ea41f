import { defineProblem } from '../../platform/problems/problem.ts'

/** The database to move to holds data, or is the one to move from. */
export const moveTargetInUse = defineProblem<{ what: string }>('move-target-in-use', 'conflict')
/** Another process works with the installation that is to move. */
export const moveSourceInUse = defineProblem('move-source-in-use', 'conflict')
/** What arrived is not what left; nothing was moved. */
export const moveDiffers = defineProblem<{ tables: string }>('move-differs', 'unavailable')
/** The data folder's own database is a copy that was left behind. */
export const installationMoved = defineProblem<{ to: string; file: string }>('installation-moved', 'unavailable')

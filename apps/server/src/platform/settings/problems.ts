import { defineProblem } from '../problems/problem.ts'

/** A setting that means nothing; its value is not repeated, for it may hold a password. */
export const settingUnusable = defineProblem<{ name: string; example: string }>('setting-unusable', 'unusable')
/** A variable that begins like ours and is none: most likely a slip that would otherwise go unnoticed. */
export const settingUnknown = defineProblem<{ name: string; nearest: string }>('setting-unknown', 'unusable')
/** A setting that would change the rules of a real installation. */
export const settingForPracticeOnly = defineProblem<{ name: string }>('setting-for-practice-only', 'unusable')

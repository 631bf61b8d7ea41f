import { defineProblem } from '../problems/problem.ts'

export const cursorUnusable = defineProblem('cursor-unusable', 'unusable')
export const changedMeanwhile = defineProblem('changed-meanwhile', 'stale')

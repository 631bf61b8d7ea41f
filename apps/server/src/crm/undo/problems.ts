import { defineProblem } from '../../platform/problems/problem.ts'

/** Of somebody else, older than an hour, or overtaken: what it would bring back is there, or has gone for good. */
export const undoUnusable = defineProblem('undo-unusable', 'conflict')

export const undoProblemTexts = {
  'undo-unusable': {
    da: 'Det kan ikke fortrydes mere. Se i historikken, hvad der gælder nu.',
    en: 'This can no longer be undone. The history shows what holds now.',
  },
}

import { defineProblem } from '../../platform/problems/problem.ts'

export const periodUnusable = defineProblem('period-unusable', 'unusable')
export const sweepUnderWay = defineProblem('sweep-under-way', 'conflict')

export const dueProblemTexts = {
  'period-unusable': {
    da: 'En periode skrives som P30D, P6M eller P2W.',
    en: 'A period is written P30D, P6M or P2W.',
  },
  'sweep-under-way': {
    da: 'En anden proces gør lige nu det, der er forfaldent.',
    en: 'Another process is doing what is due just now.',
  },
}

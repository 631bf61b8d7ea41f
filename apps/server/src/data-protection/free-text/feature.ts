import type { DueTask, Feature } from '../feature.ts'
import { freeTextProblemTexts } from './problem-texts.ts'
import { freeTextRoutes } from './routes.ts'
import { scanTexts } from './scan-texts.ts'

/** Reads what has been written since the last look; a text is nobody's appointment, so no list names it. */
const scanTask: DueTask = { what: 'text-findings', list: async () => [], run: scanTexts }

/** No sensitive data by default (SPE-1 … SPE-8): checked when it is written, read through where it stands, decided by the officer. */
export const freeTextFeature: Feature = {
  name: 'free-text',
  routes: freeTextRoutes,
  due: [scanTask],
  problemTexts: freeTextProblemTexts,
}

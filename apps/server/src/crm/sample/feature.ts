import type { Feature } from '../../data-protection/feature.ts'
import { sampleProblemTexts } from './problems.ts'
import { writeSample } from './write-sample.ts'

/** An invented company to look around in: `init --sample`. */
export const sampleFeature: Feature = {
  name: 'sample',
  sample: writeSample,
  problemTexts: sampleProblemTexts,
}

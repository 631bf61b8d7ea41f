import type { Feature } from '../feature.ts'
import { baseChecks } from './base-checks.ts'
import { doctorFunctions } from './doctor-functions.ts'

/** What has to be right for Diskret to work at all. */
export const doctorFeature: Feature = {
  name: 'doctor',
  objects: doctorFunctions,
  checks: baseChecks,
}

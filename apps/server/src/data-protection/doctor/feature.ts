import type { Feature } from '../feature.ts'
import { baseChecks } from './base-checks.ts'

/** What has to be right for Diskret to work at all. */
export const doctorFeature: Feature = {
  name: 'doctor',
  checks: baseChecks,
}

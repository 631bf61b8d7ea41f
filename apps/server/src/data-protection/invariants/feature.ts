import type { Feature } from '../feature.ts'
import { checkOf } from './invariant.ts'
import { invariants } from './invariants.ts'

/** What must hold whatever happens, looked for by `doctor --deep`. */
export const invariantsFeature: Feature = { name: 'invariants', checks: invariants.map(checkOf) }

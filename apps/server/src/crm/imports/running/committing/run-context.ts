import type { Controller } from '../../../../data-protection/installation/controller.ts'
import type { Services } from '../../../../data-protection/services.ts'
import type { KeptOptions } from '../import-options.ts'

/** What each step of a run works with. */
export interface RunContext {
  services: Services
  controller: Controller
  importId: string
  options: KeptOptions
  /** The file's name, for the source that people are told. */
  fileName: string
  sourceId: string
  /** The id of who declared the list: an account, a key, `operator`. */
  declaredBy: string
  /** When the run was started: from then the duty to inform runs. */
  startedAt: Date
}

import type { Command } from 'commander'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { DatabaseObject } from '../platform/database/declared-objects.ts'
import type { CommandContext } from './command/command-context.ts'
import type { Transaction } from './door/door.ts'
import type { WaitingContent } from './invitations/waiting-content.ts'
import type { Label } from './purposes/purposes.ts'
import type { RoleNames } from './purposes/role-names.ts'
import type { Services } from './services.ts'

/** One thing that `due` found: what is to be done about whom, when, by which rule. */
export interface DueItem {
  what: string
  /** Id of the person, or null where it concerns nobody in particular. */
  person: string | null
  /** `YYYY-MM-DD` in the controller's zone. */
  on: string
  rule: string
  /** Id of the case, the assessment or the task that waits, where there is one. */
  reference?: string
}

/** Who has to act for something due to be settled: Diskret does it on the day, unless somebody has to before. */
export type Awaited = 'diskret' | 'officer' | 'person'

/** Something that falls due by time: a row that the sweep finds, never a job's time. */
export interface DueTask {
  what: string
  /** Whom it waits for; Diskret unless said. */
  waitsFor?: Awaited
  /** What is due on or before the day. */
  list(services: Services, until: string): Promise<DueItem[]>
  /** Does what is due today; may be killed at any moment and run again. @returns how many */
  run(services: Services): Promise<number>
}

/**
 * Moves what a list held of a person into a feature's own tables.
 * @param sourceId where it comes from
 */
export type MoveIn = (
  tx: Transaction<'rights'>,
  person: { personId: string; sourceId: string; country: string | null },
  content: WaitingContent,
) => Promise<void>

/** What a folder brings to Diskret; listed once, in `features.ts`. */
export interface Feature {
  name: string
  /** Tables made by `personalTable`. */
  tables?: readonly object[]
  /** Functions in PostgreSQL beyond those that follow from declarations. */
  objects?: (names: RoleNames) => DatabaseObject[]
  /** Operations of the API and pages; each states its whole path, e.g. `/api/people`. */
  routes?: (services: Services) => FastifyPluginAsyncZod
  /** Commands of `./diskret`. */
  commands?: (program: Command, context: CommandContext) => void
  due?: readonly DueTask[]
  /** Takes over what waited beside an invitation and is the feature's own, once the person has agreed (BAS-26). */
  moveIn?: MoveIn
  /** Work in the background by name; payloads hold ids only. */
  jobs?: Record<string, (services: Services, payload: Record<string, string>) => Promise<void>>
  /** Texts of the feature's problems, by code; `{name}` stands for a value. */
  problemTexts?: Record<string, Label>
  /** Fills a new installation with invented data, for `init --sample`. @returns how many people it made */
  sample?: (services: Services, people: number) => Promise<number>
  /** Checks of `doctor`; `deep` ones read all data. */
  checks?: readonly Check[]
}

export interface Check {
  name: string
  deep: boolean
  run(services: Services): Promise<{ ok: boolean; detail: string; remedy: string | null }>
}

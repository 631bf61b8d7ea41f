import type { Clock } from '../platform/clock/clock.ts'
import type { ObjectDifference } from '../platform/database/declared-objects.ts'
import type { DatabaseAddress } from '../platform/database/logins.ts'
import type { Keyring } from '../platform/keyring/keyring.ts'
import type { Log } from '../platform/log/log.ts'
import type { Settings } from '../platform/settings/read-settings.ts'
import type { DeclaredTable } from './declarations/personal-table.ts'
import type { Door } from './door/door.ts'
import type { MoveIn } from './feature.ts'
import type { Controller } from './installation/controller.ts'

/**
 * What features work with: one plain object, built once by `open-diskret.ts` and handed to each function that needs it. No
 * module holds a database handle of its own.
 */
export interface Services {
  door: Door
  clock: Clock
  keyring: Keyring
  log: Log
  settings: Settings
  /** All declared tables, the CRM's too: discovery, erasure, reports and registers walk them. */
  tables: readonly DeclaredTable[]
  /** What features do with what waited beside an invitation, once the person has agreed. */
  moveIn: readonly MoveIn[]
  /** The controller and its choices, read afresh; throws Problem not-set-up before the set-up. */
  controller(): Promise<Controller>
  /** The login that owns the schemas of jobs and accounts. */
  service: { address: DatabaseAddress; user: string; password: string }
  /** Policies, grants, functions and triggers of an existing installation that were not as declared when this process started. */
  repairedAtStart?: readonly ObjectDifference[]
  /** Brings the database up to the declarations once more, after a set-up has decided what kind of installation this is. */
  bringUpAgain(): Promise<void>
  /**
   * Moves the whole installation to another database and leaves this one behind; nothing else works with these services then.
   * @param url owner of a database of its own: CREATEROLE, no superuser
   * @returns rows per table
   * @throws Problem move-source-in-use, move-target-in-use, move-differs
   */
  moveTo(url: string, progress: (table: string) => void): Promise<{ table: string; rows: number }[]>
  close(): Promise<void>
}

import type { Actor } from '../door/actor.ts'
import type { Label } from '../purposes/purposes.ts'
import type { Services } from '../services.ts'

/** What a command works with. The frame parses the common options, maps errors to exit codes and closes what was opened. */
export interface CommandContext {
  /** Runs the command's work with everything opened, as the actor whom `--as` names, else the operator; prints its result. */
  run<Result>(
    work: (services: Services, actor: Actor) => Promise<Result>,
    print: (result: Result, say: Say) => void,
    options?: RunOptions<Result>,
  ): Promise<void>
  /** A line for people on standard error, never on standard output. */
  warn(text: string): void
  /** Progress on standard error, on a terminal or with `--progress` only. */
  progress(text: string): void
  readonly language: () => 'da' | 'en'
  readonly json: () => boolean
  /** The text in the language of the reader. */
  text(label: Label): string
  /** Prints a result before the command ends, as `start` does once it answers; nothing is printed afterwards. */
  announce(document: unknown, line: string): Promise<void>
  /** Waits until the process is asked to stop, by SIGINT or SIGTERM; the command then ends by itself. */
  untilStopped(): Promise<void>
}

export interface RunOptions<Result> {
  /** The exit code of a result that is no error: `doctor` ends with 1 where a check failed. */
  exitCode?: (result: Result) => number
  /** Set by `init`: the installation that it is about to make. */
  settingUp?: { practice: boolean }
}

/** Writes one line of text for people; with `--json` the result itself is printed instead, as the one document. */
export type Say = (line: string) => void

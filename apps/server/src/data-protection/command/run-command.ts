import { Command, CommanderError } from 'commander'
import { createLog } from '../../platform/log/create-log.ts'
import type { Log } from '../../platform/log/log.ts'
import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'
import { readSettings, type Settings } from '../../platform/settings/read-settings.ts'
import type { Language } from '../../platform/texts/language.ts'
import { findAccount } from '../accounts/find-account.ts'
import type { Actor } from '../door/actor.ts'
import type { Feature } from '../feature.ts'
import type { Services } from '../services.ts'
import { addExitCodes } from './add-examples.ts'
import type { CommandContext } from './command-context.ts'
import {
  addCommonOptions,
  askedLanguage,
  type CommonOptions,
  commonOptionsOf,
  languageOfLocale,
  wantsJson,
} from './common-options.ts'
import { reportError } from './error-report.ts'
import { accountNotFound } from './problems.ts'
import { listenForStop } from './stop-signals.ts'
import { translateUsageError } from './translate-usage-error.ts'

/** What a command line is run in. */
export interface CommandEnvironment {
  /** The words after `diskret`. */
  words: readonly string[]
  environment: NodeJS.ProcessEnv
  features: readonly Feature[]
  problemTexts: ProblemTexts
  version: string
  open(
    settings: Settings,
    log: Log,
    options: { environment: NodeJS.ProcessEnv; settingUp?: { practice: boolean } },
  ): Promise<Services>
  /** Writes to standard output. */
  out(text: string): Promise<void>
  /** Writes to standard error. */
  err(text: string): void
  isTerminal: boolean
}

/**
 * Runs one command line: parses it, opens what the command needs, prints its result or its error, closes everything.
 * @returns the exit code
 */
export async function runCommand(given: CommandEnvironment): Promise<number> {
  const json = wantsJson(given.words)
  const stop = listenForStop()
  let language = askedLanguage(given.words) ?? languageOfLocale(given.environment)
  let common: CommonOptions = {}
  let exitCode = 0
  let announced = false
  let log: Log = createLog({ level: given.environment.DISKRET_LOG_LEVEL === 'silent' ? 'silent' : 'warn' })

  async function actAs(services: Services): Promise<Actor> {
    const email = common.as
    if (email === undefined) return { kind: 'operator' }
    const actor = await services.door.forPurpose('security', { kind: 'system' }, (tx) => findAccount(tx, email))
    if (!actor) throw accountNotFound({}, [], 'as')
    return actor
  }

  const context: CommandContext = {
    async run(work, print, options = {}) {
      const settings = readSettings(given.environment, { data: common.data })
      // A command tells its own story; what the service does in the background belongs to `start`.
      const quiet = given.words.includes('start') ? settings.logLevel : 'warn'
      log = createLog({ level: given.environment.DISKRET_LOG_LEVEL ? settings.logLevel : quiet })
      const services = await given.open(settings, log, {
        environment: given.environment,
        ...(options.settingUp ? { settingUp: options.settingUp } : {}),
      })
      stop.closeFirst(() => services.close())
      try {
        language = askedLanguage(given.words) ?? (await languageOfInstallation(services)) ?? language
        const result = await work(services, await actAs(services))
        if (announced) return
        if (json) await given.out(`${JSON.stringify(result)}\n`)
        else {
          const lines: string[] = []
          print(result, (line) => lines.push(line))
          if (lines.length > 0) await given.out(`${lines.join('\n')}\n`)
        }
        exitCode = options.exitCode?.(result) ?? 0
      } finally {
        await services.close()
      }
    },
    warn: (text) => given.err(`${text}\n`),
    progress: (text) => {
      if (given.isTerminal || common.progress) given.err(`${text}\n`)
    },
    language: () => language,
    json: () => json,
    text: (label) => label[language],
    async announce(document, line) {
      announced = true
      await given.out(`${json ? JSON.stringify(document) : line}\n`)
    },
    untilStopped: stop.untilStopped,
  }

  const program = new Command('diskret')
    .description('A self-hosted CRM in which the GDPR is part of the data model.')
    .version(given.version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => helpTexts.push(text), writeErr: () => {} })
    .hook('preAction', (_program, command) => {
      common = commonOptionsOf(command)
    })
  const helpTexts: string[] = []
  for (const { commands } of given.features) commands?.(program, context)
  addCommonOptions(program)
  addExitCodes(program)

  try {
    await program.parseAsync([...given.words], { from: 'user' })
    return exitCode
  } catch (error) {
    const failure = error instanceof CommanderError ? translateUsageError(error) : error
    if (failure === undefined) {
      await given.out(helpTexts.join(''))
      return 0
    }
    const report = reportError(failure, language, given.problemTexts)
    if (report.exitCode === 1) log.error({ error: failure }, 'the command failed')
    await print(report.document)
    return report.exitCode
  } finally {
    stop.end()
  }

  async function print(document: ReturnType<typeof reportError>['document']): Promise<void> {
    if (json) return given.out(`${JSON.stringify(document)}\n`)
    const { message, errors = [] } = document.error
    given.err([message, ...errors.map((fault) => `  ${fault.pointer}: ${fault.message}`), ''].join('\n'))
  }
}

async function languageOfInstallation(services: Services): Promise<Language | undefined> {
  const controller = await services.controller().catch(() => undefined)
  return controller?.language
}

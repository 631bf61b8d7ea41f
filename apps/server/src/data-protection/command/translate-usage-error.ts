import type { CommanderError } from 'commander'
import type { Problem } from '../../platform/problems/problem.ts'
import {
  commandMissing,
  missingArgument,
  missingOption,
  tooManyArguments,
  unknownCommand,
  unknownOption,
  unusableOption,
  wrongUsage,
} from './problems.ts'

/**
 * What commander finds wrong with a command line, as a problem of ours.
 * @returns nothing where it only showed help or version
 */
export function translateUsageError({ code, message, exitCode }: CommanderError): Problem | undefined {
  if (exitCode === 0) return undefined
  const named = /'([^']*)'/.exec(message)?.[1] ?? ''
  const [flag = named] = named.split(/[ ,]/).filter((word) => word.startsWith('--'))
  if (code === 'commander.unknownCommand') return unknownCommand({ command: named }, [], named)
  if (code === 'commander.unknownOption') return unknownOption({ option: flag }, [], flag)
  if (code === 'commander.missingArgument') return missingArgument({ argument: named }, [], named)
  if (code === 'commander.missingMandatoryOptionValue') return missingOption({ option: flag }, [], flag)
  if (
    code === 'commander.optionMissingArgument' ||
    code === 'commander.invalidArgument' ||
    code === 'commander.invalidOptionArgument'
  )
    return unusableOption({ option: flag }, [], flag)
  if (code === 'commander.excessArguments') return tooManyArguments({})
  if (code === 'commander.help') return commandMissing({})
  return wrongUsage({})
}

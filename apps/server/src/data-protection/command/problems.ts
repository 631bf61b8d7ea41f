import { defineProblem } from '../../platform/problems/problem.ts'

export const unknownCommand = defineProblem<{ command: string }>('unknown-command', 'unusable')
export const unknownOption = defineProblem<{ option: string }>('unknown-option', 'unusable')
export const missingArgument = defineProblem<{ argument: string }>('missing-argument', 'unusable')
export const missingOption = defineProblem<{ option: string }>('missing-option', 'unusable')
export const unusableOption = defineProblem<{ option: string }>('unusable-option', 'unusable')
export const tooManyArguments = defineProblem('too-many-arguments', 'unusable')
export const wrongUsage = defineProblem('wrong-usage', 'unusable')
export const commandMissing = defineProblem('command-missing', 'unusable')
/** The account that `--as` names; its address is not repeated. */
export const accountNotFound = defineProblem('account-not-found', 'missing')
/** A file that the command line names and that cannot be read. */
export const inputFileUnreadable = defineProblem('input-file-unreadable', 'unusable')

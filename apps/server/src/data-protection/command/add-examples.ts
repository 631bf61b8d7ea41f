import type { Command } from 'commander'

/**
 * Gives a command's help its two examples.
 * @param examples what follows `diskret`, e.g. `person show ID --json`
 */
export function addExamples(command: Command, first: string, second: string): Command {
  return command.addHelpText('after', `\nExamples:\n  ./diskret ${first}\n  ./diskret ${second}`)
}

/** The exit codes, told by the help of every command. */
export function addExitCodes(command: Command): void {
  command.addHelpText(
    'after',
    `
Exit codes:
  0  done
  1  a fault of Diskret
  2  wrong usage or unusable input
  3  refused by a rule of data protection, named in the message
  4  nothing found
  5  database, mail server, key or other part not available`,
  )
  for (const child of command.commands) addExitCodes(child)
}

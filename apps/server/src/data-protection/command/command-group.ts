import type { Command } from 'commander'

/**
 * A command that only groups others, which several features add to: `person show`, `person consent`.
 * @returns the group, made by whoever asks first
 */
export function commandGroup(program: Command, name: string, description: string): Command {
  return program.commands.find((command) => command.name() === name) ?? program.command(name).description(description)
}

/** The group of everything about one person. */
export function personCommand(program: Command): Command {
  return commandGroup(program, 'person', 'everything about one person')
}

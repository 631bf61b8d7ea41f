import type { Command } from 'commander'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { personCommand } from '../command/command-group.ts'
import { channelOption, personArgument, purposeOption } from '../consents/commands.ts'
import { servePerson } from '../consents/serve-person.ts'
import type { Channel } from '../consents/tables.ts'
import { sayPurposes } from '../permissions/say-purposes.ts'
import type { PermissionPurpose } from '../purposes/purposes.ts'
import { objectTo } from './object-to.ts'

/** `person object`. */
export function objectionCommands(program: Command, context: CommandContext): void {
  addExamples(
    personCommand(program)
      .command('object')
      .argument(...personArgument)
      .description('write down an objection; without options to all marketing')
      .addOption(purposeOption())
      .addOption(channelOption())
      .option('--ground <text>', 'the ground, where the person gave one')
      .action((named: string, options: { purpose?: PermissionPurpose; channel?: Channel; ground?: string }) =>
        context.run(
          (services, actor) =>
            servePerson(services, actor, named, (tx, personId) => objectTo(tx, services, { ...options, personId })),
          (result, say) => sayPurposes(context, result, say),
        ),
      ),
    'person object mette@example.dk',
    'person object mette@example.dk --purpose marketing --channel telephone --json',
  )
}

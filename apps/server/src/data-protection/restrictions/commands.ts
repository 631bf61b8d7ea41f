import type { Command, Option } from 'commander'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { personCommand } from '../command/command-group.ts'
import { channelOption, personArgument, purposeOption } from '../consents/commands.ts'
import { findOnePerson } from '../people/find-one-person.ts'
import { readPurposes } from '../permissions/read-purposes.ts'
import { sayPurposes } from '../permissions/say-purposes.ts'
import { announceLifting } from './announce-lifting.ts'
import { liftRestriction } from './lift-restriction.ts'
import { restrictPerson } from './restrict-person.ts'

/** Taken as the other acts take it: a restriction closes every purpose and channel (RES-2). */
function withoutEffect(option: Option): Option {
  option.description = 'without effect: a restriction is of everything'
  return option
}

/** `person restrict` and `person unrestrict`. */
export function restrictionCommands(program: Command, context: CommandContext): void {
  const person = personCommand(program)
  addExamples(
    person
      .command('restrict')
      .argument(...personArgument)
      .description('restrict a person: every purpose closes, the data is only stored')
      .addOption(withoutEffect(purposeOption()))
      .addOption(withoutEffect(channelOption()))
      .option('--ground <ground>', 'accuracy, unlawful, claims, objection, or the words of the person')
      .action((named: string, { ground }: { ground?: string }) =>
        context.run(
          (services, actor) =>
            services.door.forPurpose('rights', actor, async (tx) =>
              restrictPerson(tx, services, await findOnePerson(tx, named), ground),
            ),
          (result, say) => sayPurposes(context, result, say),
        ),
      ),
    'person restrict mette@example.dk --ground accuracy',
    'person restrict 0190f3a2-7c1e-7b52-9d43-1f2a3b4c5d6e --json',
  )
  addExamples(
    person
      .command('unrestrict')
      .argument(...personArgument)
      .description('lift the restriction of a person who was told before')
      .addOption(withoutEffect(purposeOption()))
      .addOption(withoutEffect(channelOption()))
      .option('--ground <text>', 'how and when the person was told, where it was not by the message of --tell')
      .option('--tell', 'put the message into the outbox that tells the person, and lift nothing yet')
      .action((named: string, { ground, tell }: { ground?: string; tell?: boolean }) =>
        context.run(
          (services, actor) =>
            services.door.forPurpose('rights', actor, async (tx) => {
              const personId = await findOnePerson(tx, named)
              if (!tell) return liftRestriction(tx, services, personId, ground)
              await announceLifting(tx, services, personId)
              return readPurposes(tx, services, personId)
            }),
          (result, say) => sayPurposes(context, result, say),
        ),
      ),
    'person unrestrict mette@example.dk --tell',
    'person unrestrict mette@example.dk --ground "told by letter of 1 March 2026"',
  )
}

import { type Command, Option } from 'commander'
import { z } from 'zod'
import { dayUnusable } from '../assessments/problems.ts'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { personCommand } from '../command/command-group.ts'
import { personArgument } from '../consents/commands.ts'
import { servePerson } from '../consents/serve-person.ts'
import { sayPurposes } from '../permissions/say-purposes.ts'
import { recordAge } from './record-age.ts'
import { ageBands } from './routes.ts'
import type { AgeBand } from './tables.ts'

/** `person age`. */
export function ageCommands(program: Command, context: CommandContext): void {
  addExamples(
    personCommand(program)
      .command('age')
      .argument(...personArgument)
      .description('write down what is known of a person’s age; no date of birth is kept')
      .addOption(
        new Option('--band <band>', 'child: too young to consent by themselves; minor: below 18')
          .choices([...ageBands])
          .makeOptionMandatory(),
      )
      .requiredOption('--evidence <text>', 'how it is known')
      .option('--until <day>', 'when it is to be looked at again')
      .action((named: string, { band, evidence, until }: { band: AgeBand; evidence: string; until?: string }) =>
        context.run(
          (services, actor) => {
            if (until !== undefined && !z.iso.date().safeParse(until).success) throw dayUnusable({}, [], 'until')
            return servePerson(services, actor, named, (tx, personId) =>
              recordAge(tx, services, { personId, band, evidence, until }),
            )
          },
          (result, say) => sayPurposes(context, result, say),
        ),
      ),
    'person age emil@example.dk --band child --evidence "said by the school" --until 2028-05-01',
    'person age emil@example.dk --band adult --evidence "driving licence seen" --json',
  )
}

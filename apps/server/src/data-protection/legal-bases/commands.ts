import { type Command, Option } from 'commander'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { personCommand } from '../command/command-group.ts'
import { personArgument } from '../consents/commands.ts'
import { servePerson } from '../consents/serve-person.ts'
import { readPurposes } from '../permissions/read-purposes.ts'
import { sayPurposes } from '../permissions/say-purposes.ts'
import { closeBasis } from './close-basis.ts'
import { type NewBasis, openBasis, type SoftOptInFacts, softOptInFacts } from './open-basis.ts'

interface BasisOptions {
  kind: 'contract' | 'legitimate-interest' | 'soft-opt-in'
  evidence?: string
  assessment?: string
  fact?: (keyof SoftOptInFacts)[]
}

function basisOf({ kind, evidence = '', assessment = '', fact = [] }: BasisOptions): NewBasis {
  if (kind === 'contract') return { kind, purpose: 'customer', evidence }
  if (kind === 'legitimate-interest') return { kind, assessment }
  const facts = Object.fromEntries(softOptInFacts.map((name) => [name, fact.includes(name)])) as SoftOptInFacts
  return { kind, facts, sale: evidence }
}

/** `person basis` and `person end-basis`. */
export function legalBasisCommands(program: Command, context: CommandContext): void {
  const person = personCommand(program)
  addExamples(
    person
      .command('basis')
      .argument(...personArgument)
      .description('open a legal basis for a person: a contract, an assessed interest, or mail to an own customer')
      .addOption(
        new Option('--kind <kind>', 'of the basis')
          .choices(['contract', 'legitimate-interest', 'soft-opt-in'])
          .makeOptionMandatory(),
      )
      .option('--evidence <text>', 'which contract, request or sale')
      .option('--assessment <id>', 'a signed assessment, by id or kind')
      .addOption(
        new Option('--fact <fact...>', 'of a soft opt-in; all five have to be true').choices([...softOptInFacts]),
      )
      .action((named: string, options: BasisOptions) =>
        context.run(
          (services, actor) =>
            servePerson(services, actor, named, async (tx, personId) => {
              const { id } = await openBasis(tx, personId, basisOf(options))
              return { id, ...(await readPurposes(tx, services, personId)) }
            }),
          (result, say) => sayPurposes(context, result, say),
        ),
      ),
    'person basis mette@example.dk --kind contract --evidence "order 1042"',
    `person basis mette@example.dk --kind soft-opt-in --evidence "order 1042" --fact ${softOptInFacts.join(' ')}`,
  )
  addExamples(
    person
      .command('end-basis')
      .argument('<basis>', 'id of the basis')
      .description('close a basis that has ended; who has none left is due for erasure')
      .action((id: string) =>
        context.run(
          async ({ door }, actor) => {
            await door.forPurpose('rights', actor, (tx) => closeBasis(tx, id))
            return { id, closed: true }
          },
          (_result, say) => say(context.text({ da: 'Grundlaget er lukket.', en: 'The basis is closed.' })),
        ),
      ),
    'person end-basis 0190f3a2-7c1e-7b52-9d43-1f2a3b4c5d6e',
    'person end-basis 0190f3a2-7c1e-7b52-9d43-1f2a3b4c5d6e --json',
  )
}

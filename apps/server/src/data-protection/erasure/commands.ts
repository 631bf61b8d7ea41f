import { type Command, Option } from 'commander'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext, Say } from '../command/command-context.ts'
import { personCommand } from '../command/command-group.ts'
import { findOnePerson } from '../people/find-one-person.ts'
import { decidePlace } from './decide-place.ts'
import { erasePerson } from './erase-person.ts'
import type { Erasure } from './erasure-record.ts'
import { defaultGround, type ErasureGround, erasureGroundCodes } from './grounds.ts'
import { listErasures } from './list-erasures.ts'
import { reasonMissing } from './problems.ts'

const states = {
  planned: { da: 'Planlagt. Intet er slettet endnu.', en: 'Planned. Nothing is erased yet.' },
  open: {
    da: 'Slettet. I tekster om andre står der endnu noget, som skal afgøres:',
    en: 'Erased. In texts about others something still stands that has to be decided:',
  },
  done: { da: 'Slettet.', en: 'Erased.' },
}

function sayErasure(context: CommandContext, erasure: Erasure, say: Say): void {
  say(context.text(states[erasure.state]))
  for (const { table, rows, action, hold } of erasure.plan)
    say(`  ${table}: ${rows} ${action}${hold ? ` (${hold.law}, ${hold.until})` : ''}`)
  for (const { table, id } of erasure.checked.places) say(`  ${table} ${id}`)
  for (const { table, count } of erasure.checked.mentions)
    say(`  ${context.text({ da: 'nævnt ved navn', en: 'mentioned by name' })}: ${table} ${count}`)
  if (erasure.id) say(context.text({ da: `Sag ${erasure.id}`, en: `Case ${erasure.id}` }))
}

/** `person erase`, `person erase-place`, `person erasures`. */
export function erasureCommands(program: Command, context: CommandContext): void {
  const person = personCommand(program)
  addExamples(
    person
      .command('erase')
      .argument('<person>', 'id, e-mail address or telephone number')
      .addOption(
        new Option('--ground <ground>', 'ground of article 17(1)').choices(erasureGroundCodes).default(defaultGround),
      )
      .option('--dry-run', 'only show what would go')
      .description('erase everything that is held about a person')
      .action((text: string, { ground, dryRun }: { ground: ErasureGround; dryRun?: boolean }) =>
        context.run(
          async (services, actor) => {
            const id = await services.door.forPurpose('rights', actor, (tx) => findOnePerson(tx, text))
            return erasePerson(services, actor, id, { ground, dryRun: dryRun === true, remember: 'erased' })
          },
          (erasure, say) => sayErasure(context, erasure, say),
        ),
      ),
    'person erase anna@example.dk --dry-run',
    'person erase anna@example.dk --ground A17ObjectA21 --json',
  )
  addExamples(
    person
      .command('erase-place')
      .argument('<erasure>', 'id of the case')
      .argument('<table>', 'table of the place')
      .argument('<row>', 'id of the row')
      .addOption(new Option('--redact', 'take the identifiers out of the text').conflicts('keep'))
      .option('--keep <reason>', 'leave the text as it is, and why')
      .description('decide about a place where somebody erased still stands in a text about others')
      .action((erasure: string, table: string, id: string, { redact, keep }: { redact?: boolean; keep?: string }) =>
        context.run(
          (services, actor) => {
            if (!redact && !keep) throw reasonMissing({}, [], 'keep')
            return decidePlace(services, actor, {
              erasure,
              table,
              id,
              decision: redact ? 'redact' : 'keep',
              ...(keep ? { reason: keep } : {}),
            })
          },
          (result, say) => sayErasure(context, result, say),
        ),
      ),
    'person erase-place 0192… notes 0193… --redact',
    'person erase-place 0192… notes 0193… --keep "the number belongs to the company"',
  )
  addExamples(
    person
      .command('erasures')
      .addOption(new Option('--state <state>', 'only these').choices(['open', 'done']))
      .description('list erasures, and the places that wait for a decision')
      .action(({ state }: { state?: 'open' | 'done' }) =>
        context.run(
          (services, actor) => services.door.forPurpose('rights', actor, (tx) => listErasures(tx, state ?? null, 200)),
          (list, say) => {
            for (const one of list) {
              say(`${one.id}  ${one.state}  ${one.erasedAt}`)
              for (const { table, id } of [...one.places, ...one.mentions]) say(`  ${table} ${id}`)
            }
          },
        ),
      ),
    'person erasures --state open',
    'person erasures --json',
  )
}

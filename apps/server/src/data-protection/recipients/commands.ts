import { type Command, Option } from 'commander'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { listRecipientTasks, type RecipientTask } from './list-recipient-tasks.ts'
import { recordTelling, tellingOutcomes } from './record-telling.ts'

const most = 10_000
const example = '0190f3a2-7c1e-7b52-9d43-1f2a3b4c5d6e'

const line = ({ dueOn, id, state, act, recipient, received }: RecipientTask) =>
  [dueOn, id, state, act, recipient, received].join('  ')

/** `recipient list | told`. */
export function recipientCommands(program: Command, context: CommandContext): void {
  const group = program
    .command('recipient')
    .description('Recipients to be told of a rectification, an erasure or a restriction (article 19).')
  addExamples(
    group
      .command('list')
      .description('who is to be told, what is due first first')
      .option('--all', 'also who has been told')
      .action(({ all }: { all?: true }) =>
        context.run(
          ({ door, keyring }, actor) =>
            door.forPurpose('rights', actor, (tx) => listRecipientTasks(tx, keyring, { open: !all, limit: most })),
          (tasks, say) => {
            for (const task of tasks) {
              say(line(task))
              if (task.whom) say(`  ${[...task.whom.names, ...task.whom.emails, ...task.whom.phones].join(', ')}`)
            }
          },
        ),
      ),
    'recipient list',
    'recipient list --all --json',
  )
  addExamples(
    group
      .command('told')
      .argument('<id>', 'of the task')
      .description('write down how a recipient was told, or why that is impossible')
      .addOption(new Option('--state <state>', 'what came of it').choices([...tellingOutcomes]).default('sent'))
      .requiredOption('--proof <text>', 'how and when, or why not')
      .action((id: string, outcome: { state: (typeof tellingOutcomes)[number]; proof: string }) =>
        context.run(
          (services, actor) =>
            services.door.forPurpose('rights', actor, (tx) => recordTelling(tx, services, id, outcome)),
          (task, say) => say(line(task)),
        ),
      ),
    `recipient told ${example} --proof "mail to the printing house, 3 March"`,
    `recipient told ${example} --state impossible --proof "the company was dissolved" --json`,
  )
}

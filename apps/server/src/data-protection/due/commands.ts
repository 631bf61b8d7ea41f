import type { Command } from 'commander'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { isOfficer } from '../door/actor.ts'
import type { DueItem, DueTask } from '../feature.ts'
import { roleNotAllowed } from '../http/problems.ts'
import { listDue } from './list-due.ts'
import { runDue } from './run-due.ts'

/** The command `due`. */
export function dueCommand(program: Command, context: CommandContext, tasks: readonly DueTask[]): void {
  const command = program
    .command('due')
    .description('Does what is due: expired invitations and consents, notices, erasures, waiting mail.')
    .option('--within <period>', 'with --dry-run: also what falls due in this time, such as P30D')
    .option('--dry-run', 'only lists it')
    .action(({ within, dryRun }: { within?: string; dryRun?: true }) =>
      context.run<DueItem[] | { done: Record<string, number> }>(
        async (services, actor) => {
          if (!isOfficer(actor)) throw roleNotAllowed({})
          // What is not due yet is never done early.
          if (within !== undefined && !dryRun) await listDue(services, [], within)
          if (dryRun) return listDue(services, tasks, within ?? 'P0D')
          return { done: (await runDue(services, tasks, true)) ?? {} }
        },
        (result, say) => {
          if (Array.isArray(result))
            for (const { on, what, person, rule } of result) say(`${on}  ${what}  ${person ?? ''}  ${rule}`)
          else for (const [what, count] of Object.entries(result.done)) say(`${what}: ${count}`)
        },
      ),
    )
  addExamples(command, 'due', 'due --dry-run --within P30D --json')
}

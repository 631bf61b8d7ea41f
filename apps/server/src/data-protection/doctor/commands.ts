import type { Command } from 'commander'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import type { Check } from '../feature.ts'
import { examine } from './examine.ts'

/** The command `doctor`. */
export function doctorCommand(program: Command, context: CommandContext, checks: readonly Check[]): void {
  const command = program
    .command('doctor')
    .description('Examines the installation; ends with 1 unless all is well.')
    .option('--deep', 'also recomputes all permissions and looks for breaks of the invariants')
    .action(({ deep }: { deep?: true }) =>
      context.run(
        (services) => examine(services, checks, deep === true),
        ({ checks: results }, say) => {
          for (const { name, ok, detail, remedy } of results) {
            say(`${ok ? 'ok  ' : 'FAIL'}  ${name}: ${detail}`)
            if (remedy) say(`      ${remedy}`)
          }
        },
        { exitCode: ({ ok }) => (ok ? 0 : 1) },
      ),
    )
  addExamples(command, 'doctor', 'doctor --deep --json')
}

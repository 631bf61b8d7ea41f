import type { Command } from 'commander'
import { describeDatabase } from '../../platform/database/connect-by-url.ts'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { unusableOption } from '../command/problems.ts'

/** The command `move`. */
export function moveCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('move')
    .description('Moves the installation to another PostgreSQL, compares every row, and leaves this database behind.')
    .requiredOption(
      '--to <url>',
      'owner of an empty database, PostgreSQL 15 or newer: postgres://owner:password@host/diskret',
    )
    .action(({ to }: { to: string }) =>
      context.run(
        async (services) => {
          if (!/^postgres(ql)?:\/\//.test(to)) throw unusableOption({ option: '--to' }, [], 'to')
          const tables = await services.moveTo(to, context.progress)
          return { to: describeDatabase(to), rows: tables.reduce((sum, { rows }) => sum + rows, 0), tables }
        },
        ({ to: place, rows, tables }, say) => {
          say(
            context.text({
              da: `${rows} rækker i ${tables.length} tabeller er flyttet til ${place} og sammenlignet én for én.`,
              en: `${rows} rows in ${tables.length} tables were moved to ${place} and compared one by one.`,
            }),
          )
          say(
            context.text({
              da: 'Sæt DATABASE_URL, og start igen. Den gamle database bruges ikke mere: slet den, når alt virker, for ingen sletning når den.',
              en: 'Set DATABASE_URL and start again. The old database is no longer used: delete it once all works, for no erasure reaches it.',
            }),
          )
        },
      ),
    )
  addExamples(
    command,
    'move --to postgres://diskret:secret@db.example.org/diskret',
    'move --to postgres://diskret:secret@db.example.org/diskret --progress --json',
  )
}

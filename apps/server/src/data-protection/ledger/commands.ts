import type { Command } from 'commander'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { checkIdentifier } from './check-ledger.ts'
import { readLedgerFile } from './read-ledger-file.ts'
import { rememberErased } from './remember-erased.ts'

/** `ledger add`, `ledger check`. */
export function ledgerCommands(program: Command, context: CommandContext): void {
  const ledger = program.command('ledger').description('who was erased, refused or asked before, as keyed hashes')
  addExamples(
    ledger
      .command('add')
      .argument('<file>', 'JSON, CSV or text: addresses and telephone numbers, with names where known')
      .description('remember people who were erased before, so that no list brings them back')
      .action((file: string) =>
        context.run(
          async (services, actor) => {
            const { country } = await services.controller()
            return rememberErased(services, actor, await readLedgerFile(file, country))
          },
          ({ added, known, shared, unusable }, say) => {
            say(
              context.text({
                da: `Tilføjet: ${added}. Kendt i forvejen: ${known}.`,
                en: `Added: ${added}. Known before: ${known}.`,
              }),
            )
            if (shared.length > 0)
              say(
                context.text({
                  da: `Deles af flere og huskes kun sammen med navnet, linje: ${shared.join(', ')}`,
                  en: `Shared by several, remembered with the name only, line: ${shared.join(', ')}`,
                }),
              )
            if (unusable.length > 0)
              say(
                context.text({
                  da: `Kan ikke bruges, linje: ${unusable.join(', ')}`,
                  en: `Unusable, line: ${unusable.join(', ')}`,
                }),
              )
          },
        ),
      ),
    'ledger add erased-before.csv',
    'ledger add erased-before.json --json',
  )
  addExamples(
    ledger
      .command('check')
      .argument('<identifier>', 'an e-mail address or a telephone number')
      .option('--name <name>', 'name of the person, for addresses that several share')
      .description('whether an import of this address or number would be refused')
      .action((identifier: string, { name }: { name?: string }) =>
        context.run(
          (services, actor) => checkIdentifier(services, actor, { identifier, name }),
          ({ refused, kind }, say) =>
            say(
              refused
                ? context.text({ da: `Afvist: ${kind}`, en: `Refused: ${kind}` })
                : context.text({ da: 'Ikke i listen', en: 'Not in the ledger' }),
            ),
        ),
      ),
    'ledger check anna@example.dk',
    'ledger check info@example.dk --name "Anna Holm" --json',
  )
}

import { type Command, Option } from 'commander'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { type StaffRole, staffRoles } from '../door/actor.ts'
import { createApiKey } from './create-api-key.ts'
import { listApiKeys } from './list-api-keys.ts'
import { requireAdministrator } from './require-administrator.ts'
import { revokeApiKey } from './revoke-api-key.ts'

/** The commands `api-key create`, `list` and `revoke`. */
export function apiKeyCommands(program: Command, context: CommandContext): void {
  const group = program.command('api-key').description('Keys by which other systems use Diskret.')
  addExamples(
    group
      .command('create')
      .description('Makes a key for one role and shows it, only this once.')
      .addOption(new Option('--role <role>', 'what the key may do').choices([...staffRoles]).makeOptionMandatory())
      .option('--name <name>', 'what the key is for')
      .action(({ role, name }: { role: StaffRole; name?: string }) =>
        context.run(
          ({ door }, actor) => {
            requireAdministrator(actor)
            return door.forPurpose('security', actor, (tx) => createApiKey(tx, { role, name: name ?? null }))
          },
          ({ key }, say) => say(key),
        ),
      ),
    'api-key create --role seller --name "web shop"',
    'api-key create --role officer --json',
  )
  addExamples(
    group
      .command('list')
      .description('Lists all keys, without the keys themselves.')
      .action(() =>
        context.run(
          ({ door }, actor) => {
            requireAdministrator(actor)
            return door.forPurpose('security', actor, listApiKeys)
          },
          (keys, say) => {
            for (const key of keys)
              say(
                [key.id, key.role, key.name ?? '', key.revokedAt ? context.text({ da: 'spærret', en: 'revoked' }) : '']
                  .join('  ')
                  .trim(),
              )
          },
        ),
      ),
    'api-key list',
    'api-key list --json',
  )
  addExamples(
    group
      .command('revoke')
      .argument('<id>', 'id of the key')
      .description('Ends a key at once.')
      .action((id: string) =>
        context.run(
          async ({ door }, actor) => {
            requireAdministrator(actor)
            await door.forPurpose('security', actor, (tx) => revokeApiKey(tx, id))
            return { id, revoked: true }
          },
          (_result, say) => say(context.text({ da: 'Nøglen er spærret.', en: 'The key is revoked.' })),
        ),
      ),
    'api-key revoke 0190f3a2-7c1e-7b52-9d43-1f2a3b4c5d6e',
    'api-key revoke 0190f3a2-7c1e-7b52-9d43-1f2a3b4c5d6e --as admin@example.org',
  )
}

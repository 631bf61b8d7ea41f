import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { writeFileWhole } from '../../platform/files/write-file-whole.ts'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { type Actor, type StaffRole, staffRoles } from '../door/actor.ts'
import type { Services } from '../services.ts'
import { changeRoles } from './change-roles.ts'
import { closeAccount } from './close-account.ts'
import { type AccountFormat, accountFormats, exportAccount } from './export-account.ts'
import { listStaff } from './list-staff.ts'
import type { Accounts } from './open-accounts.ts'
import { registerColleague } from './register-colleague.ts'
import { requireAdministrator } from './require-administrator.ts'
import { setPassword } from './set-password.ts'

const role = () => new Option('--role <role...>', 'what the account may do').choices([...staffRoles])
const example = '0190f3a2-7c1e-7b52-9d43-1f2a3b4c5d6e'

/** Better-auth is large, and no other command needs it. */
async function withAccounts<Result>(
  services: Services,
  work: (accounts: Accounts) => Promise<Result>,
): Promise<Result> {
  const { openAccounts } = await import('./open-accounts.ts')
  const accounts = await openAccounts(services)
  try {
    return await work(accounts)
  } finally {
    await accounts.close()
  }
}

/** The commands `account list`, `create`, `roles`, `close`, `password` and `export`. */
export function accountCommands(program: Command, context: CommandContext): void {
  const group = program.command('account').description('Colleagues who sign in: who they are, and what they may do.')
  addExamples(
    group
      .command('list')
      .description('Lists all accounts; of those that are closed only the id is left.')
      .action(() =>
        context.run(
          ({ door }, actor) => {
            requireAdministrator(actor)
            return door.forPurpose('security', actor, listStaff)
          },
          (accounts, say) => {
            for (const { id, email, name, roles, closedAt } of accounts) {
              const state = closedAt ? context.text({ da: 'lukket', en: 'closed' }) : roles.join(',')
              say([id, email ?? '', name ?? '', state].join('  '))
            }
          },
        ),
      ),
    'account list',
    'account list --json',
  )
  addExamples(
    group
      .command('create')
      .description('Lets a colleague in.')
      .requiredOption('--email <email>', 'address to sign in with')
      .requiredOption('--name <name>', 'name, as colleagues see it')
      .requiredOption('--password <password>', 'at least 12 characters')
      .addOption(role().makeOptionMandatory())
      .action((options: { email: string; name: string; password: string; role: StaffRole[] }) =>
        context.run(
          (services, actor) => {
            requireAdministrator(actor)
            const { email, name, password, role: roles } = options
            return withAccounts(services, async (accounts) => ({
              id: await registerColleague(services, accounts, actor, { email, name, password, roles }),
              roles,
            }))
          },
          ({ id }, say) => say(id),
        ),
      ),
    'account create --email jonas@example.org --name "Jonas Friis" --password "a long sentence" --role seller',
    'account create --email sofie@example.org --name "Sofie Lund" --password "a long sentence" --role officer marketer',
  )
  const one = <Result>(
    name: string,
    description: string,
    work: (
      services: Services,
      actor: Actor,
      account: string,
      options: Record<string, string & StaffRole[]>,
    ) => Promise<Result>,
    done: { da: string; en: string },
    examples: [string, string],
    options: Option[] = [],
  ) => {
    const command = group.command(name).argument('<account>', 'id or e-mail address').description(description)
    for (const option of options) command.addOption(option)
    command.action((account: string, given: Record<string, string & StaffRole[]>) =>
      context.run(
        (services, actor) => {
          requireAdministrator(actor)
          return work(services, actor, account, given)
        },
        (_result, say) => say(context.text(done)),
      ),
    )
    addExamples(command, ...examples)
  }
  one(
    'roles',
    'Gives an account other roles, from its next request on.',
    ({ door }, actor, account, { role: roles }) =>
      door.forPurpose('security', actor, (tx) => changeRoles(tx, account, roles ?? [])),
    { da: 'Rollerne er ændret.', en: 'The roles are changed.' },
    ['account roles jonas@example.org --role seller marketer', `account roles ${example} --role officer --json`],
    [role().makeOptionMandatory()],
  )
  one(
    'close',
    'Closes the account of somebody who leaves; sessions and keys end at once, name and address are cleared.',
    (services, actor, account) =>
      withAccounts(services, (accounts) => closeAccount(services, accounts, actor, account)),
    { da: 'Kontoen er lukket.', en: 'The account is closed.' },
    ['account close jonas@example.org', `account close ${example} --as admin@example.org`],
  )
  one(
    'password',
    'Sets a new password for somebody who lost theirs; their sessions end.',
    (services, actor, account, { password }) =>
      withAccounts(services, (accounts) => setPassword(services, accounts, actor, account, password ?? '')),
    { da: 'Adgangskoden er ændret.', en: 'The password is changed.' },
    [
      'account password jonas@example.org --password "another long sentence"',
      `account password ${example} --password "another long sentence" --json`,
    ],
    [new Option('--password <password>', 'at least 12 characters').makeOptionMandatory()],
  )
  addExamples(
    group
      .command('export')
      .argument('<id>', 'id of the account, open or closed')
      .description('Writes what is held about a colleague to a file (article 15).')
      .addOption(new Option('--format <format>', 'html or json').choices([...accountFormats]).makeOptionMandatory())
      .requiredOption('--out <file>', 'the file to write')
      .action((id: string, { format, out }: { format: AccountFormat; out: string }) =>
        context.run(
          (services, actor) =>
            withAccounts(services, async (accounts) => {
              const language = context.language()
              const { content, ...rest } = await exportAccount(services, accounts, actor, id, { format, language })
              await writeFileWhole(resolve(out), content)
              return { file: out, ...rest }
            }),
          ({ file, fields }, say) =>
            say(context.text({ da: `${file}: ${fields} oplysninger`, en: `${file}: ${fields} values` })),
        ),
      ),
    `account export ${example} --format html --out account.html`,
    `account export ${example} --format json --out account.json --json`,
  )
}

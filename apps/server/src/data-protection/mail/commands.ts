import type { Command } from 'commander'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { listOutbox } from './list-outbox.ts'
import { outboxKeeper } from './outbox-keeper.ts'
import { readMail } from './read-mail.ts'
import { sendHeldMail } from './send-held-mail.ts'

/** `mail outbox | show | send`. */
export function mailCommands(program: Command, context: CommandContext): void {
  const mail = program.command('mail').description('mail that waits, that went, and that waits for a word')
  addExamples(
    mail
      .command('outbox')
      .description('list the mail of the outbox')
      .action(() =>
        context.run(
          (services, actor) =>
            services.door.forPurpose('rights', outboxKeeper(actor), (tx) => listOutbox(tx, services)),
          (mails, say) => {
            for (const { id, state, to, subject } of mails) say(`${id}  ${state.padEnd(8)} ${to}  ${subject}`)
          },
        ),
      ),
    'mail outbox',
    'mail outbox --json',
  )
  addExamples(
    mail
      .command('show')
      .argument('<id>', 'of the mail')
      .description('the whole message as it is or was sent (RFC 5322)')
      .action((id: string) =>
        context.run(
          (services, actor) =>
            services.door.forPurpose('rights', outboxKeeper(actor), (tx) => readMail(tx, services, id)),
          ({ message }, say) => say(message),
        ),
      ),
    'mail show 01a2…',
    'mail show 01a2… > message.eml',
  )
  addExamples(
    mail
      .command('send')
      .description('send what waited for a mail server, after saying how many')
      .action(() =>
        context.run(
          (services, actor) => sendHeldMail(services, outboxKeeper(actor), (count) => context.warn(count)),
          ({ sent, refused, waiting }, say) => say(`${sent} sent, ${refused} refused, ${waiting} waiting`),
        ),
      ),
    'mail send',
    'mail send --json',
  )
}

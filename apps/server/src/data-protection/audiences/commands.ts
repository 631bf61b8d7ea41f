import { rm } from 'node:fs/promises'
import { Argument, type Command } from 'commander'
import { writeFileWhole } from '../../platform/files/write-file-whole.ts'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { channelOption } from '../consents/commands.ts'
import type { Channel } from '../consents/tables.ts'
import type { Actor } from '../door/actor.ts'
import { type PermissionPurpose, permissionPurposes } from '../purposes/purposes.ts'
import type { Services } from '../services.ts'
import { exportAudience } from './export-audience.ts'
import { type Audience, type AudienceQuestion, listAudience, roleOfAudience } from './list-audience.ts'

interface AudienceOptions {
  channel?: Channel
  topic?: string
  campaign?: string
  out?: string
  reason?: string
  recipient?: string
}

/** `audience`. */
export function audienceCommands(program: Command, context: CommandContext): void {
  addExamples(
    program
      .command('audience')
      .addArgument(new Argument('<purpose>', 'what for').choices([...permissionPurposes]))
      .description('who may be worked with for a purpose, and how many may not')
      .addOption(channelOption())
      .option('--topic <topic>', 'one topic of marketing')
      .option('--campaign <id>', 'a campaign that states an exception of the marketing act')
      .option('--out <file>', 'write them to a CSV file; needs --reason')
      .option('--reason <text>', 'why they are exported')
      .option('--recipient <name>', 'who gets the file, where it leaves the company')
      .action((purpose: PermissionPurpose, { channel, topic, campaign, out, reason, recipient }: AudienceOptions) =>
        context.run(
          (services, actor) => {
            const question = { purpose, channel, topic, campaign }
            if (out !== undefined) return writeAudience(services, actor, question, out, reason, recipient)
            return services.door.forPurpose(roleOfAudience(actor, purpose), actor, (tx) => listAudience(tx, question))
          },
          ({ permitted, hidden }, say) => {
            say(`${context.text({ da: 'Må kontaktes', en: 'Permitted' })}: ${permitted}`)
            say(`${context.text({ da: 'Skjult', en: 'Hidden' })}: ${hidden.total}`)
            for (const [why, count] of Object.entries(hidden.reasons)) say(`  ${why}: ${count}`)
          },
        ),
      ),
    'audience marketing --channel email --topic wine',
    'audience customer --channel post --out letters.csv --reason "change of terms" --json',
  )
}

/** The file is there when the record of it is, and not otherwise. */
async function writeAudience(
  { door }: Services,
  actor: Actor,
  question: AudienceQuestion,
  file: string,
  reason: string | undefined,
  recipient: string | undefined,
): Promise<Audience> {
  let written = false
  try {
    return await door.forPurpose(question.purpose, actor, async (tx) => {
      const { audience, text } = await exportAudience(tx, question, reason, recipient)
      await writeFileWhole(file, text)
      written = true
      return audience
    })
  } catch (error) {
    if (written) await rm(file, { force: true })
    throw error
  }
}

import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { channelOption, purposeOption } from '../consents/commands.ts'
import type { Channel } from '../consents/tables.ts'
import type { PermissionPurpose } from '../purposes/purposes.ts'
import { addWording } from './add-wording.ts'
import { getWording } from './get-wording.ts'
import { listWordings } from './list-wordings.ts'
import { wordingFileUnreadable } from './problems.ts'
import type { Wording } from './wording.ts'

interface WordingOptions {
  purpose: PermissionPurpose
  topic?: string
  channel?: Channel
  language: string
  file: string
}

/** `wording list` and `wording add`. */
export function wordingCommands(program: Command, context: CommandContext): void {
  const wording = program.command('wording').description('the texts that consent is asked with, by version')
  const line = ({ id, purpose, topic, channel, language, version, usedSince }: Wording) =>
    [id, purpose, topic, channel, language, `v${version}`, usedSince].filter((part) => part !== null).join('  ')
  addExamples(
    wording
      .command('list')
      .description('all versions of all wordings')
      .action(() =>
        context.run(
          ({ door }, actor) => door.forPurpose('rights', actor, listWordings),
          (found, say) => {
            for (const one of found) say(line(one))
          },
        ),
      ),
    'wording list',
    'wording list --json',
  )
  addExamples(
    wording
      .command('show')
      .argument('<id>', 'of the wording')
      .description('one version with its text')
      .action((id: string) =>
        context.run(
          ({ door }, actor) => door.forPurpose('rights', actor, (tx) => getWording(tx, id)),
          (found, say) => {
            say(line(found))
            say(found.text)
          },
        ),
      ),
    'wording show 0190f3a2-7c1e-7b52-9d43-1f2a3b4c5d6e',
    'wording show 0190f3a2-7c1e-7b52-9d43-1f2a3b4c5d6e --json',
  )
  addExamples(
    wording
      .command('add')
      .description('add a new version; one that was used is never changed')
      .addOption(purposeOption().makeOptionMandatory())
      .option('--topic <topic>', 'one topic of marketing')
      .addOption(channelOption())
      .requiredOption('--language <language>', 'language of the text, BCP 47')
      .requiredOption('--file <file>', 'the text, UTF-8')
      .action(({ purpose, topic, channel, language, file }: WordingOptions) =>
        context.run(
          async ({ door }, actor) => {
            const text = await readText(file)
            return door.forPurpose('rights', actor, (tx) =>
              addWording(tx, { purpose, topic: topic ?? null, channel: channel ?? null, language }, text),
            )
          },
          (added, say) => say(line(added)),
        ),
      ),
    'wording add --purpose marketing --channel email --language da --file newsletter.txt',
    'wording add --purpose marketing --channel email --topic wine --language en --file wine.txt --json',
  )
}

async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch {
    throw wordingFileUnreadable({}, [], 'file')
  }
}

import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { writeFileWhole } from '../../platform/files/write-file-whole.ts'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { personCommand } from '../command/command-group.ts'
import { findOnePerson } from '../people/find-one-person.ts'
import { type ExportFormat, type ExportKind, exportFormats, exportKinds, exportPerson } from './export-person.ts'

/** `person export`. */
export function reportCommands(program: Command, context: CommandContext): void {
  addExamples(
    personCommand(program)
      .command('export')
      .argument('<person>', 'id, e-mail address or telephone number')
      .addOption(
        new Option('--kind <kind>', 'access (article 15) or portability (article 20)')
          .choices(exportKinds)
          .makeOptionMandatory(),
      )
      .addOption(
        new Option('--format <format>', 'html or json; json, csv or vcard')
          .choices(exportFormats)
          .makeOptionMandatory(),
      )
      .requiredOption('--out <file>', 'the file to write')
      .description('write what is held about a person to a file')
      .action((text: string, { kind, format, out }: { kind: ExportKind; format: ExportFormat; out: string }) =>
        context.run(
          async (services, actor) => {
            const id = await services.door.forPurpose('rights', actor, (tx) => findOnePerson(tx, text))
            const { content, fields, digest } = await exportPerson(services, actor, id, { kind, format })
            await writeFileWhole(resolve(out), content)
            return { file: out, fields, digest }
          },
          ({ file, fields }, say) =>
            say(context.text({ da: `${file}: ${fields} oplysninger`, en: `${file}: ${fields} values` })),
        ),
      ),
    'person export anna@example.dk --kind access --format html --out anna.html',
    'person export anna@example.dk --kind portability --format vcard --out anna.vcf --json',
  )
}

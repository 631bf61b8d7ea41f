import { resolve } from 'node:path'
import type { Command } from 'commander'
import { writeFileWhole } from '../../platform/files/write-file-whole.ts'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { listFields } from './list-fields.ts'
import { readRecord } from './read-record.ts'

/** `record`, `fields`. */
export function registerCommands(program: Command, context: CommandContext): void {
  addExamples(
    program
      .command('record')
      .option('--out <file>', 'write it there as JSON')
      .description('the record of processing activities (article 30)')
      .action(({ out }: { out?: string }) =>
        context.run(
          async (services, actor) => {
            const record = await readRecord(services, actor, context.language())
            if (out) await writeFileWhole(resolve(out), `${JSON.stringify(record, null, 2)}\n`)
            return record
          },
          (record, say) => {
            say(`${record.controller.company}, ${record.generatedAt}, ${record.version}`)
            for (const { label, description, bases, data, retention } of record.activities) {
              say(`\n${label}: ${description}`)
              say(`  ${bases.map((basis) => `${basis.label} (${basis.article})`).join(', ')}`)
              say(`  ${data.flatMap(({ labels }) => labels).join(', ')}`)
              for (const { what, limit } of retention) say(`  ${what}: ${limit}`)
            }
            if (out) say(`\n${out}`)
          },
        ),
      ),
    'record',
    'record --out record.json --language en',
  )
  addExamples(
    program
      .command('fields')
      .option('--table <table>', 'only its columns')
      .description('the registry of fields: what each column holds, for what, how long')
      .action(({ table }: { table?: string }) =>
        context.run(
          async (services) => listFields(services.tables).filter((field) => !table || field.table === table),
          (fields, say) => {
            for (const { table: name, column, label, category, purposes, retention, erasure } of fields)
              say(
                [
                  `${name}.${column}`,
                  label ? context.text(label) : '',
                  category ?? '',
                  purposes.join(' '),
                  `${retention.keep} ${retention.start}`,
                  erasure ?? '',
                ]
                  .filter(Boolean)
                  .join('  '),
              )
          },
        ),
      ),
    'fields',
    'fields --table people --json',
  )
}

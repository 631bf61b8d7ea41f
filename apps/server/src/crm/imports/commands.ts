import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { addExamples } from '../../data-protection/command/add-examples.ts'
import type { CommandContext } from '../../data-protection/command/command-context.ts'
import type { Actor } from '../../data-protection/door/actor.ts'
import type { Services } from '../../data-protection/services.ts'
import { fileNotOpened } from '../../platform/files/file-problems.ts'
import { longestPage } from '../../platform/http/keyset-page.ts'
import { addJob } from '../../platform/jobs/add-job.ts'
import { mappingUnreadable } from './interpretation/apply-mapping-file.ts'
import { listImports } from './listing/list-imports.ts'
import { type ImportOptions, ImportOptionsSchema } from './running/import-options.ts'
import type { ImportState } from './running/import-state.ts'
import { previewImport } from './running/preview-import.ts'
import { type RunProgress, runImport } from './running/run-import.ts'
import { sayImport } from './running/say-import.ts'
import { showImport, showImportWithValues } from './running/show-imports.ts'
import { withValues } from './running/show-values.ts'
import { startImport } from './running/start-import.ts'
import { writeReport } from './running/write-report.ts'
import { undoImport } from './undoing/undo-import.ts'

interface ImportFlags {
  entity?: string
  sheet?: string
  country?: string
  basis?: string
  assessment?: string
  mapping?: string
  preview?: true
  report?: string
  detach?: true
}

/** `import FILE…`, `import list|show|resume|undo`. */
export function importCommands(program: Command, context: CommandContext): void {
  const command = program
    .command('import')
    .description('imports lists of people or companies: CSV, .xlsx or vCard')
    .argument('<file...>', 'the files, one after the other')
    .option('--entity <entity>', 'person, company or deal; found out where it is left out')
    .option('--sheet <name>', 'sheet of a workbook; every visible one if left out')
    .option('--country <code>', "country of numbers without a country code; the company's own if left out")
    .option('--basis <basis>', 'invitation, legitimate-interest, contract or consent', 'invitation')
    .option('--assessment <id>', 'signed assessment of a list under legitimate-interest')
    .option('--mapping <file>', 'JSON: [{"header": "Kol 3", "field": "email"}]')
    .option('--preview', 'says what would become of the rows, and changes nothing')
    .option('--report <file>', 'writes what became of each row')
    .option('--detach', 'returns at once; the running server does the work')
    .action((files: string[], flags: ImportFlags) =>
      context.run(
        async (services, actor) => {
          const done: ImportState[] = []
          for (const file of files) done.push(await importOne(services, actor, context, file, flags, files.length))
          return done.length === 1 ? done[0] : done
        },
        (result, say) => {
          for (const state of [result].flat()) if (state) sayImport(context, state, say)
        },
      ),
    )
  addExamples(command, 'import prospects.csv --preview', 'import customers.xlsx --basis contract --report rows.json')

  addExamples(
    command
      .command('list')
      .description('all imports, the newest first')
      .action(() =>
        context.run(
          async (services, actor) =>
            (await listImports(services, actor, { limit: longestPage, sort: '-recorded_at' })).items,
          (imports, say) => {
            for (const state of imports) sayImport(context, state, say)
          },
        ),
      ),
    'import list',
    'import list --json',
  )
  const one = (
    name: string,
    description: string,
    work: (services: Services, actor: Actor, id: string, report?: string) => Promise<ImportState>,
  ) => {
    const child = command.command(name).argument('<id>', 'id of the import').description(description)
    if (name !== 'undo') child.option('--report <file>', 'writes what became of each row')
    addExamples(
      child.action((id: string, { report }: { report?: string }) =>
        context.run(
          (services, actor) => work(services, actor, id, report ?? command.opts<ImportFlags>().report),
          (state, say) => sayImport(context, state, say),
        ),
      ),
      `import ${name} 0198c0de-0000-7000-8000-000000000000`,
      `import ${name} 0198c0de-0000-7000-8000-000000000000 --json`,
    )
  }
  one('show', 'one import: the file, the mapping, the counts', async (services, actor, id, report) => {
    const state = await showImportWithValues(services, actor, id)
    if (report !== undefined) await reportLater(services, actor, id, report)
    return state
  })
  one('resume', 'goes on with an import that was interrupted', async (services, actor, id, report) => {
    await showImport(services, actor, id)
    const state = await runImport(services, actor, id, runOptions(services, actor, context, report))
    return state.first === null ? withValues(services, actor, state) : state
  })
  one('undo', 'takes a whole list back, but for those who were touched since', undoImport)
}

async function importOne(
  services: Services,
  actor: Actor,
  context: CommandContext,
  file: string,
  flags: ImportFlags,
  files: number,
): Promise<ImportState> {
  const options = optionsOf(flags)
  const mapping = flags.mapping === undefined ? {} : { mapping: await readMapping(flags.mapping) }
  const report = flags.report !== undefined && files > 1 ? `${flags.report}.${basename(file)}` : flags.report
  if (flags.preview)
    return previewImport(services, actor, {
      file,
      options,
      ...mapping,
      ...(report === undefined
        ? {}
        : { beforeEnd: (client, importId) => writeReport(report, client, importId, 'staging') }),
    })
  const id = await startImport(services, actor, { file, options, ...mapping })
  if (flags.detach) {
    await services.door.forImport(actor, (tx) => addJob(tx, 'run-import', { import: id }))
    return showImport(services, actor, id)
  }
  return runImport(services, actor, id, runOptions(services, actor, context, report))
}

function optionsOf({ entity, sheet, country, basis, assessment }: ImportFlags): ImportOptions {
  const given = Object.entries({ entity, sheet, country, basis, assessment }).filter(([, value]) => value !== undefined)
  return ImportOptionsSchema.parse(Object.fromEntries(given), { reportInput: true })
}

async function readMapping(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw mappingUnreadable({}, [], 'mapping')
    throw fileNotOpened({ file: basename(path), reason: 'missing' }, [], 'mapping')
  }
}

function runOptions(services: Services, actor: Actor, context: CommandContext, report: string | undefined) {
  return {
    onProgress: (progress: RunProgress) => context.progress(progressText(context, progress)),
    ...(report === undefined
      ? {}
      : {
          beforeEnd: (importId: string) =>
            services.door.forImport(actor, (tx) => writeReport(report, tx.client, importId, 'staging')),
        }),
  }
}

function progressText(context: CommandContext, { step, rows, of }: RunProgress): string {
  const texts = {
    stage: { da: `Læser: ${rows}`, en: `Reading: ${rows}` },
    decide: { da: 'Sammenligner', en: 'Comparing' },
    commit: { da: `Skriver: ${rows} af ${of ?? '?'}`, en: `Writing: ${rows} of ${of ?? '?'}` },
  }
  return context.text(texts[step as keyof typeof texts] ?? texts.decide)
}

async function reportLater(services: Services, actor: Actor, id: string, report: string): Promise<void> {
  const keyring =
    actor.kind === 'operator' || ('roles' in actor && actor.roles.includes('officer')) ? services.keyring : undefined
  await services.door.forImport(actor, (tx) => writeReport(report, tx.client, id, 'people', keyring))
}

import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { z } from 'zod'
import { findAccount } from '../accounts/find-account.ts'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { accountNotFound, inputFileUnreadable } from '../command/problems.ts'
import { actorId } from '../door/actor.ts'
import { describeFaults } from '../http/describe-faults.ts'
import type { Services } from '../services.ts'
import { addAssessment } from './add-assessment.ts'
import { AssessmentDraft } from './assessment-content.ts'
import { type AssessmentEntry, getAssessment, listAssessments } from './find-assessment.ts'
import { assessmentIncomplete, dayUnusable } from './problems.ts'
import { reviewAssessment } from './review-assessment.ts'
import { signAssessment } from './sign-assessment.ts'

/** The commands `assessment list`, `show`, `new` and `sign`. */
export function assessmentCommands(program: Command, context: CommandContext): void {
  const group = program.command('assessment').description('Legitimate-interest assessments: written, signed, reviewed.')
  addExamples(
    group
      .command('list')
      .description('Lists all assessments.')
      .action(() =>
        context.run(
          ({ door }, actor) => door.forPurpose('rights', actor, listAssessments),
          (entries, say) => {
            for (const entry of entries) say(line(entry, context))
          },
        ),
      ),
    'assessment list',
    'assessment list --json',
  )
  addExamples(
    group
      .command('show')
      .argument('<id>', 'id of the assessment, or its kind for the newest version')
      .description('Shows one assessment with its three parts.')
      .action((id: string) =>
        context.run(
          ({ door }, actor) => door.forPurpose('rights', actor, (tx) => getAssessment(tx, id)),
          (assessment, say) => {
            say(line(assessment, context))
            say(JSON.stringify(assessment.content, null, 2))
          },
        ),
      ),
    'assessment show invitation',
    'assessment show business-relations --json',
  )
  addExamples(
    group
      .command('new')
      .requiredOption(
        '--file <file>',
        'JSON: kind, purpose, source, interest, necessity, fields, balance, safeguards, outcome',
      )
      .description('Adds an assessment, or the next version of its kind, unsigned.')
      .action(({ file }: { file: string }) =>
        context.run(
          async ({ door }, actor) => {
            const draft = await readDraft(file, context)
            return door.forPurpose('rights', actor, async (tx) => {
              const { content: _content, ...entry } = await getAssessment(tx, await addAssessment(tx, draft))
              return entry
            })
          },
          (entry, say) => say(line(entry, context)),
        ),
      ),
    'assessment new --file suppliers.json',
    'assessment new --file suppliers.json --as officer@example.org --json',
  )
  addExamples(
    group
      .command('sign')
      .argument('<id>', 'id of the assessment, or its kind for the newest version')
      .option('--by <email>', 'account that signs; else who acts')
      .option('--review-on <day>', 'day of the next review, at most 24 months ahead; else that day')
      .description('Signs an assessment: from then on a legitimate interest may rest on it.')
      .action((id: string, { by, reviewOn }: { by?: string; reviewOn?: string }) =>
        context.run(
          async (services, actor) => {
            const signer = by === undefined ? actorId(actor) : await accountOf(services, by)
            return services.door.forPurpose('rights', actor, async (tx) => {
              const { id: found } = await getAssessment(tx, id)
              await signAssessment(tx, found, signer, dayOf(reviewOn))
              const { content: _content, ...entry } = await getAssessment(tx, found)
              return entry
            })
          },
          (entry, say) => say(line(entry, context)),
        ),
      ),
    'assessment sign business-relations --by officer@example.org',
    'assessment sign invitation --as officer@example.org',
  )
  addExamples(
    group
      .command('review')
      .argument('<id>', 'id of the assessment, or its kind for the newest version')
      .option('--review-on <day>', 'day of the next review, at most 24 months ahead; else that day')
      .description('Says that a signed assessment was looked at again and still holds.')
      .action((id: string, { reviewOn }: { reviewOn?: string }) =>
        context.run(
          ({ door }, actor) =>
            door.forPurpose('rights', actor, async (tx) => {
              const { id: found } = await getAssessment(tx, id)
              await reviewAssessment(tx, found, dayOf(reviewOn))
              const { content: _content, ...entry } = await getAssessment(tx, found)
              return entry
            }),
          (entry, say) => say(line(entry, context)),
        ),
      ),
    'assessment review business-relations',
    'assessment review business-relations --review-on 2028-01-31 --json',
  )
}

function line(entry: AssessmentEntry, context: CommandContext): string {
  const state = entry.signedBy
    ? context.text({ da: `underskrevet, til fornyelse ${entry.reviewOn}`, en: `signed, review on ${entry.reviewOn}` })
    : context.text({ da: 'ikke underskrevet', en: 'not signed' })
  return `${entry.id}  ${entry.kind} ${entry.version}  ${entry.purpose}  ${state}`
}

function dayOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined
  const read = z.iso.date().safeParse(written)
  if (!read.success) throw dayUnusable({}, [], 'reviewOn')
  return read.data
}

async function readDraft(file: string, context: CommandContext): Promise<AssessmentDraft> {
  let written: unknown
  try {
    written = JSON.parse(await readFile(file, 'utf8'))
  } catch {
    throw inputFileUnreadable({}, [], 'file')
  }
  const read = AssessmentDraft.safeParse(written, { reportInput: true })
  if (!read.success) throw assessmentIncomplete({}, describeFaults(read.error.issues, context.language()), 'file')
  return read.data
}

async function accountOf({ door }: Services, email: string): Promise<string> {
  const signer = await door.forPurpose('security', { kind: 'system' }, (tx) => findAccount(tx, email))
  if (!signer) throw accountNotFound({}, [], 'by')
  return actorId(signer)
}

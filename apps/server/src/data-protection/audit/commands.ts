import type { Command } from 'commander'
import { addExamples } from '../command/add-examples.ts'
import type { CommandContext } from '../command/command-context.ts'
import { unusableOption } from '../command/problems.ts'
import { findOnePerson } from '../people/find-one-person.ts'
import { type AuditEntry, listAudit } from './list-audit.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/**
 * Reads a moment with its offset, or a day (from midnight UTC).
 * @throws Problem unusable-option
 */
export function readSince(text: string): Date {
  const since = new Date(text)
  if (!moment.test(text) || Number.isNaN(since.getTime())) throw unusableOption({ option: '--since' }, [], 'since')
  return since
}

/** The command `audit`. */
export function auditCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('audit')
    .description('Shows who did what to whom, when and for which purpose.')
    .option('--person <id>', 'only what concerns this person: id, e-mail address or telephone number')
    .option('--since <time>', 'only from this time on, ISO 8601')
    .action(({ person, since }: { person?: string; since?: string }) =>
      context.run<AuditEntry[]>(
        async ({ door }, actor) => {
          const from = since === undefined ? undefined : readSince(since)
          return door.forPurpose('rights', actor, async (tx) => {
            // An id is taken as it is: the log outlives the person.
            const id = person === undefined || uuid.test(person) ? person : await findOnePerson(tx, person)
            const entries = await listAudit(tx, { person: id, since: from })
            return entries.map(({ id: _id, ...entry }) => entry)
          })
        },
        (entries, say) => {
          for (const { at, actor, purpose, action, person } of entries)
            say(`${at}  ${actor}  ${purpose}  ${action}  ${person ?? ''}`.trimEnd())
        },
      ),
    )
  addExamples(command, 'audit --since 2026-11-01', 'audit --person mette@example.org --json')
}

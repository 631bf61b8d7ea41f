import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import type { Services } from '../../data-protection/services.ts'
import { makePage, type Page, readCursor } from '../../platform/http/keyset-page.ts'
import { peopleOf } from '../companies/people-of.ts'
import { type Note, readNotes } from './read-notes.ts'
import { notePeople, notes } from './tables.ts'

export interface NotesQuery {
  limit: number
  cursor?: string | undefined
  sort: '-recorded_at'
  /** Id of a person whom the notes are about. */
  person?: string | undefined
  /** About whoever works there now. */
  company?: string | undefined
}

/** One page of notes that the role may see, the newest first: on one person, or on all. */
export async function listNotes(
  tx: Transaction,
  services: Pick<Services, 'keyring'>,
  query: NotesQuery,
): Promise<Page<Note>> {
  const after = readCursor(services.keyring, 'notes', query.sort, query.cursor)
  const found = await tx
    .select({ id: notes.id })
    .from(notes)
    .where(
      and(
        query.person
          ? inArray(
              notes.id,
              tx.select({ id: notePeople.noteId }).from(notePeople).where(eq(notePeople.personId, query.person)),
            )
          : undefined,
        query.company
          ? inArray(
              notes.id,
              tx
                .select({ id: notePeople.noteId })
                .from(notePeople)
                .where(inArray(notePeople.personId, peopleOf(tx, query.company))),
            )
          : undefined,
        after ? sql`(${notes.recordedAt}, ${notes.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(desc(notes.recordedAt), desc(notes.id))
    .limit(query.limit + 1)
  const rows = await readNotes(
    tx,
    found.map(({ id }) => id),
  )
  const page = makePage(services.keyring, 'notes', query.sort, rows, query.limit, ({ recordedAt, id }) => [
    recordedAt,
    id,
  ])
  await recordAudit(tx, {
    action: 'list',
    ...(query.person ? { personId: query.person } : {}),
    details: { notes: page.items.length },
  })
  return page
}

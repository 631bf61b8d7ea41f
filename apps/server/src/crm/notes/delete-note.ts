import { eq, sql } from 'drizzle-orm'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { entityTag, requireMatch } from '../../platform/http/entity-tag.ts'
import type { Reversible } from '../undo/undo-token.ts'
import { noteNotFound } from './problems.ts'
import { notePeople, notes } from './tables.ts'

/**
 * Deletes a note with its links to people.
 * @returns what brings it back
 * @throws Problem note-not-found, changed-meanwhile
 */
export async function deleteNote(tx: Transaction, id: string, ifMatch: string | undefined): Promise<Reversible> {
  const [row] = await tx
    .select({
      version: notes.version,
      text: notes.text,
      kind: notes.kind,
      minutes: notes.minutes,
      author: notes.authorId,
      recordedAt: notes.recordedAt,
    })
    .from(notes)
    .where(eq(notes.id, id))
    .for('update')
  if (!row) throw noteNotFound({})
  requireMatch(ifMatch, entityTag(id, row.version))
  const about = await tx.select({ personId: notePeople.personId }).from(notePeople).where(eq(notePeople.noteId, id))
  // One statement: a note without its links is about nobody, so no desk could see it to delete it.
  await tx.execute(
    sql`with links as (delete from ${notePeople} where note_id = ${id}) delete from ${notes} where id = ${id}`,
  )
  for (const { personId } of about) await recordAudit(tx, { action: 'change', personId, details: { note: id } })
  const { version: _, recordedAt, ...note } = row
  const people = about.map(({ personId }) => personId)
  return { what: 'note', id, ...note, recordedAt: recordedAt.toISOString(), people }
}

import { and, eq, inArray, sql } from 'drizzle-orm'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { checkTexts } from '../../data-protection/free-text/check-texts.ts'
import type { Services } from '../../data-protection/services.ts'
import { entityTag, requireMatch } from '../../platform/http/entity-tag.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { noteNotFound } from './problems.ts'
import type { NoteChange } from './schemas.ts'
import { notePeople, notes } from './tables.ts'

/**
 * Changes the text of a note, or whom it is about.
 * @throws Problem note-not-found, changed-meanwhile, sensitive-text; the guard hidden_subject
 */
export async function changeNote(
  tx: Transaction,
  services: Pick<Services, 'keyring'>,
  id: string,
  ifMatch: string | undefined,
  { text, people, kind, minutes }: NoteChange,
): Promise<void> {
  const [row] = await tx.select({ version: notes.version }).from(notes).where(eq(notes.id, id)).for('update')
  if (!row) throw noteNotFound({})
  requireMatch(ifMatch, entityTag(id, row.version))
  await checkTexts(tx, services, [text === undefined ? undefined : { field: 'text', text }])
  const about = await tx.select({ personId: notePeople.personId }).from(notePeople).where(eq(notePeople.noteId, id))
  const known = about.map(({ personId }) => personId)
  // The note changes first: once it is about others, this role may not see it any more.
  await tx
    .update(notes)
    .set({
      ...(text === undefined ? {} : { text }),
      ...(kind === undefined ? {} : { kind }),
      ...(minutes === undefined ? {} : { minutes }),
      version: row.version + 1,
      changedAt: sql`diskret.clock()`,
    })
    .where(eq(notes.id, id))
  if (people) {
    const added = people.filter((personId) => !known.includes(personId))
    const gone = known.filter((personId) => !people.includes(personId))
    if (added.length > 0)
      await tx.insert(notePeople).values(added.map((personId) => ({ id: newId(), noteId: id, personId })))
    if (gone.length > 0)
      await tx.delete(notePeople).where(and(eq(notePeople.noteId, id), inArray(notePeople.personId, gone)))
  }
  for (const personId of new Set([...known, ...(people ?? [])]))
    await recordAudit(tx, { action: 'change', personId, details: { note: id } })
}

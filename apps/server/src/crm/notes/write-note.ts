import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import { actorId } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { checkTexts } from '../../data-protection/free-text/check-texts.ts'
import type { Services } from '../../data-protection/services.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { lockPeople } from '../people/lock-people.ts'
import type { NewNote } from './schemas.ts'
import { notePeople, notes } from './tables.ts'

/**
 * Writes a note about one or several people; it is permitted what all of them permit.
 * @returns its id
 * @throws Problem sensitive-text; the guard hidden_subject for a person whom the role may not see
 */
export async function writeNote(
  tx: Transaction,
  services: Pick<Services, 'keyring'>,
  { people: about, text, kind, minutes }: NewNote,
): Promise<string> {
  await checkTexts(tx, services, [{ field: 'text', text }])
  const id = newId()
  await lockPeople(tx, about)
  await tx
    .insert(notes)
    .values({ id, text, kind: kind ?? 'note', minutes: minutes ?? null, authorId: actorId(tx.actor) })
  await tx.insert(notePeople).values(about.map((personId) => ({ id: newId(), noteId: id, personId })))
  for (const personId of about) await recordAudit(tx, { action: 'change', personId, details: { note: id } })
  return id
}

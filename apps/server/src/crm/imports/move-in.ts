import type { MoveIn } from '../../data-protection/feature.ts'
import { attestTexts } from '../../data-protection/free-text/check-texts.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { notePeople, notes } from '../notes/tables.ts'
import { insertDetails } from '../people/insert-details.ts'

/**
 * Takes over what a list held beyond addresses, once the person has agreed: where they work, the words that sellers sort by, and
 * the note (BAS-26).
 */
export const moveIn: MoveIn = async (tx, { personId, sourceId, country }, content) => {
  const { company, title, department, tags, notes: text } = content
  await insertDetails(
    tx,
    { personId, sourceId, country },
    { emails: [], phones: [], company, title: company ? title : null, department, tags },
  )
  if (!text?.trim()) return
  const noteId = newId()
  // What may be sensitive was taken out when the list came in.
  await attestTexts(tx, [text.trim()])
  await tx.insert(notes).values({ id: noteId, text: text.trim() })
  await tx.insert(notePeople).values({ id: newId(), noteId, personId })
}

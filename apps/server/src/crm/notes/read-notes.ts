import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import { people } from '../../data-protection/people/tables.ts'
import { entityTag } from '../../platform/http/entity-tag.ts'
import { readColleagues } from '../people/read-colleagues.ts'
import { readVaultMarks, type VaultMark } from '../vault/read-vault-marks.ts'
import { type NoteKind, notePeople, notes } from './tables.ts'

/** A note with the people whom it is about. */
export interface Note {
  id: string
  text: string
  kind: NoteKind
  minutes: number | null
  people: { id: string; name: string }[]
  /** Id of the account that wrote it. */
  author: string | null
  authorName: string | null
  /** With microseconds. */
  recordedAt: string
  changedAt: string | null
  /** Sentences of it that lie in the vault. */
  vault: VaultMark[]
  etag: string
}

/** @returns the notes with these ids that the role may see, in the order of the ids */
export async function readNotes(tx: Transaction, ids: readonly string[]): Promise<Note[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select({
      id: notes.id,
      text: notes.text,
      kind: notes.kind,
      minutes: notes.minutes,
      author: notes.authorId,
      recordedAt: sql<string>`to_char(${notes.recordedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
      changedAt: notes.changedAt,
      version: notes.version,
    })
    .from(notes)
    .where(inArray(notes.id, [...ids]))
  const about = await tx
    .select({ noteId: notePeople.noteId, id: people.id, name: people.name })
    .from(notePeople)
    .innerJoin(people, eq(people.id, notePeople.personId))
    .where(inArray(notePeople.noteId, [...ids]))
    .orderBy(sql`${people.name} collate "da-x-icu"`, asc(people.id))
  const colleague = await readColleagues(
    tx,
    rows.map(({ author }) => author),
  )
  const marks = await readVaultMarks(tx, ids)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const { version, changedAt, ...note } = row
    return [
      {
        ...note,
        authorName: colleague(note.author)?.name ?? null,
        people: about.filter(({ noteId }) => noteId === id).map((person) => ({ id: person.id, name: person.name })),
        changedAt: changedAt?.toISOString() ?? null,
        vault: marks.get(id) ?? [],
        etag: entityTag(id, version),
      },
    ]
  })
}

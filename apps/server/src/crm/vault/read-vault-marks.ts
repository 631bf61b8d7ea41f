import type { Transaction } from '../../data-protection/door/door.ts'

/** That a sentence of a note lies in the vault; never what it says (SPE-5). */
export interface VaultMark {
  id: string
  endsOn: string
}

/** @returns what lies in the vault, by note, for notes that the role may see */
export async function readVaultMarks(
  tx: { client: Transaction['client'] },
  noteIds: readonly string[],
): Promise<Map<string, VaultMark[]>> {
  const marks = new Map<string, VaultMark[]>()
  if (noteIds.length === 0) return marks
  const { rows } = await tx.client.query<{ id: string; note_id: string; ends_on: string }>(
    'select id, note_id, ends_on::text from diskret.vault_of_notes($1)',
    [noteIds],
  )
  for (const { id, note_id, ends_on } of rows)
    marks.set(note_id, [...(marks.get(note_id) ?? []), { id, endsOn: ends_on }])
  return marks
}

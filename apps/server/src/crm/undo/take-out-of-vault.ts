import type { Transaction } from '../../data-protection/door/door.ts'
import { attestTexts } from '../../data-protection/free-text/check-texts.ts'
import { undoUnusable } from './problems.ts'
import type { Reversible } from './undo-token.ts'

type Text = Extract<Reversible, { what: 'vault' }>['texts'][number]

/**
 * Puts texts of the officer's queue back where they stood, to wait there for another decision. A note that somebody changed since,
 * or a vault that a withdrawal has emptied, is left as it is.
 * @returns of how many people
 * @throws Problem undo-unusable where nothing is left to take back
 */
export async function takeOutOfVault(tx: Transaction, texts: readonly Text[]): Promise<number> {
  if (tx.role !== 'rights') throw undoUnusable({}, [], 'token')
  const people = new Set<string>()
  for (const { vault, note, before, after, findings } of texts) {
    const { rows } = await tx.client.query<{ there: number }>(
      `select (select count(*) from diskret.vault_texts where id = any($2))::int as there
       from diskret.notes where id = $1 and text = $3 for update`,
      [note, vault, after],
    )
    if (rows[0]?.there !== vault.length) continue
    await tx.client.query('delete from diskret.vault_texts where id = any($1)', [vault])
    // It stood there before, with the officer's eyes on it.
    await attestTexts(tx, [before])
    await tx.client.query('update diskret.notes set text = $2, version = version + 1 where id = $1', [note, before])
    for (const { id, person, digest, categories } of findings) {
      people.add(person)
      await tx.client.query(
        `insert into diskret.text_findings (id, person_id, table_name, row_id, column_name, digest, categories)
         values ($1, $2, 'notes', $3, 'text', $4, $5) on conflict do nothing`,
        [id, person, note, Buffer.from(digest, 'hex'), categories],
      )
    }
  }
  if (people.size === 0) throw undoUnusable({}, [], 'token')
  return people.size
}

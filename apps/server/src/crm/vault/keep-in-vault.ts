import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import { actorId } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { categoryNames } from '../../data-protection/free-text/category-names.ts'
import { readText } from '../../data-protection/free-text/read-text.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { vaultNeedsConsent, vaultShowsOther } from './problems.ts'
import { vaultTexts } from './tables.ts'
import type { VaultCategory } from './vault-category.ts'

/**
 * Keeps a sentence in the vault, beside the note that it came from (SPE-5).
 * @returns its id, and the first day on which it is gone
 * @throws Problem vault-needs-consent, vault-shows-other; the guard hidden_subject where the note is about somebody else
 */
export async function keepInVault(
  tx: Transaction<'sensitive'>,
  { noteId, personId, category, text }: { noteId: string; personId: string; category: VaultCategory; text: string },
): Promise<{ id: string; endsOn: string }> {
  const { rows } = await tx.client.query<{ id: string; ends_on: string }>(
    'select id, ends_on::text from diskret.vault_consent($1, $2)',
    [personId, category],
  )
  const [consent] = rows
  if (!consent) throw vaultNeedsConsent(categoryNames[category])
  const { categories } = readText(text, 'sweep')
  if (categories.length !== 1 || categories[0] !== category) throw vaultShowsOther(categoryNames[category], [], 'text')
  const id = newId()
  await tx
    .insert(vaultTexts)
    .values({ id, personId, noteId, consentId: consent.id, category, text, authorId: actorId(tx.actor) })
  await recordAudit(tx, { action: 'change', personId, details: { vault: id, consent: consent.id } })
  return { id, endsOn: consent.ends_on }
}

import { and, eq, sql } from 'drizzle-orm'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import { actorId, isOfficer } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { vaultTextNotFound } from './problems.ts'
import { vaultTexts } from './tables.ts'
import type { VaultCategory } from './vault-category.ts'

/** What lies in the vault, for who may look: whoever put it there, and officers (SPE-5). */
export interface VaultText {
  id: string
  category: VaultCategory
  text: string
  endsOn: string
}

/**
 * Takes a look, which is written down in the same transaction.
 * @throws Problem vault-text-not-found
 */
export async function lookInVault(tx: Transaction<'sensitive'>, id: string): Promise<VaultText> {
  const { personId, ...found } = await findInVault(tx, id)
  await recordAudit(tx, { action: 'look', personId, details: { vault: id } })
  return found
}

/**
 * Takes a text out for good.
 * @throws Problem vault-text-not-found
 */
export async function removeFromVault(tx: Transaction<'sensitive'>, id: string): Promise<void> {
  const { personId } = await findInVault(tx, id)
  await tx.delete(vaultTexts).where(eq(vaultTexts.id, id))
  await recordAudit(tx, { action: 'change', personId, details: { vault: id, removed: true } })
}

async function findInVault(tx: Transaction<'sensitive'>, id: string): Promise<VaultText & { personId: string }> {
  const [found] = await tx
    .select({
      id: vaultTexts.id,
      personId: vaultTexts.personId,
      category: vaultTexts.category,
      text: vaultTexts.text,
      endsOn: vaultTexts.endsOn,
      author: vaultTexts.authorId,
    })
    .from(vaultTexts)
    .where(and(eq(vaultTexts.id, id), sql`${vaultTexts.endsOn} > diskret.today()`))
  if (!found?.endsOn || (found.author !== actorId(tx.actor) && !isOfficer(tx.actor))) throw vaultTextNotFound({})
  const { author: _, endsOn, ...text } = found
  return { ...text, endsOn }
}

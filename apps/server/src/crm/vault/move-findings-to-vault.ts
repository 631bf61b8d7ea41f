import type { Transaction } from '../../data-protection/door/door.ts'
import { findWaiting, isThere } from '../../data-protection/free-text/decide-text.ts'
import { findEqual, markOf } from '../../data-protection/free-text/find-equal.ts'
import type { Services } from '../../data-protection/services.ts'
import { Problem } from '../../platform/problems/problem.ts'
import type { Language } from '../../platform/texts/language.ts'
import { makeUndoToken } from '../undo/undo-token.ts'
import { moveFindingToVault, type VaultedText } from './move-finding-to-vault.ts'

/** So many equal texts in one transaction; the rest waits and is shown again. */
const mostAtOnce = 500

/**
 * Moves a text of the queue into the vault, and on wish all that say the very same: each person has to have agreed, so the texts
 * of those who have not stay where they are.
 * @returns how many went, how many had to stay, and the token that takes it back
 * @throws Problem finding-not-found, not-for-vault, vault-needs-consent, for the first of them
 */
export async function moveFindingsToVault(
  tx: Transaction<'rights'>,
  services: Services,
  id: string,
  { equal, language }: { equal: boolean; language: Language },
): Promise<{ decided: number; left: number; undo: string | null }> {
  const { text } = await findWaiting(tx, services, id)
  const others = equal ? ((await findEqual(tx, services)).get(markOf(services.keyring, text)) ?? []) : []
  const first = await moveFindingToVault(tx, services, id, language)
  const moved: (VaultedText | undefined)[] = [first]
  let left = 0
  for (const other of others.filter((one) => one !== id).slice(0, mostAtOnce - 1))
    if (await isThere(tx, other))
      try {
        moved.push(await moveFindingToVault(tx, services, other, language))
      } catch (error) {
        // Nothing is written before the person's consent is found.
        if (!(error instanceof Problem) || error.code !== 'vault-needs-consent') throw error
        left++
      }
  const texts = moved.filter((one) => one !== undefined)
  const undo = texts.length === moved.length ? makeUndoToken(services, tx.actor, { what: 'vault', texts }) : null
  return { decided: moved.length, left, undo }
}

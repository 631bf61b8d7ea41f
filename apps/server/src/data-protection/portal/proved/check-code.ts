import { createHash, timingSafeEqual } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Transaction } from '../../door/door.ts'
import { codeOf } from '../../mail/compose-mail.ts'
import { mailMessages } from '../../mail/tables.ts'
import type { Services } from '../../services.ts'
import { findCode, openHandle } from './send-code.ts'

/** After this many tries a code is no longer good, the right one neither. */
const mostTries = 5

/**
 * Checks a code that was typed. Each try is counted, a code is good for one entry, for 15 minutes, and until a newer one is asked
 * for; it is stored nowhere, since it follows from the mail.
 * @returns the id of the person, or null
 */
export async function checkCode(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'keyring'>,
  token: string,
  sealed: string | undefined,
  typed: string | undefined,
): Promise<string | null> {
  const handle = openHandle(services, token, sealed ?? '')
  const code = handle && (await findCode(tx, handle))
  if (!handle || !code) return null
  const tries = Number(code.values.tries ?? 0)
  if (tries >= mostTries || code.values.isUsed === true) return null
  const isRight = isSame((typed ?? '').replace(/\s/g, ''), codeOf(services, code.id))
  await tx
    .update(mailMessages)
    .set({ values: { ...code.values, tries: tries + 1, isUsed: isRight } })
    .where(eq(mailMessages.id, code.id))
  return isRight ? handle.personId : null
}

/** Compares digests, since the lengths may differ. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}

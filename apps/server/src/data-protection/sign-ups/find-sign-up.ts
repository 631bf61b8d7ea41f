import { inArray, sql } from 'drizzle-orm'
import type { Language } from '../../platform/texts/language.ts'
import { wordings } from '../consents/tables.ts'
import type { Transaction } from '../door/door.ts'
import { readToken } from '../mail/page-token.ts'
import type { AskableWording } from '../portal/answering/list-askable-wordings.ts'
import type { Services } from '../services.ts'
import { openSignUp, type SignUpContent } from './sign-up-content.ts'
import { signUps } from './tables.ts'

/** A sign-up that waits to be confirmed. */
export interface WaitingSignUp {
  id: string
  content: SignUpContent
  language: Language
  signedUpAt: Date
  choices: AskableWording[]
}

/** @returns the id in a token of a confirming mail, or null for any other text */
export function signUpIdOf({ keyring }: Pick<Services, 'keyring'>, token: string): string | null {
  const target = readToken(keyring, token)
  return target?.kind === 'sign-up' ? target.id : null
}

/** @returns the sign-up behind a confirming link, or null when it is confirmed, too old, or was never one */
export async function findSignUp(
  tx: Transaction<'rights'>,
  { keyring }: Pick<Services, 'keyring'>,
  id: string,
  lock = false,
): Promise<WaitingSignUp | null> {
  if (lock) await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`sign-up ${id}`}, 0))`)
  const [row] = await tx
    .select({ sealed: signUps.sealed, language: signUps.language, signedUpAt: signUps.recordedAt })
    .from(signUps)
    .where(sql`${signUps.id} = ${id}::uuid and ${signUps.endsOn} >= diskret.today()`)
  if (!row) return null
  const content = openSignUp(keyring, id, row.sealed)
  const choices = await tx
    .select({
      id: wordings.id,
      purpose: wordings.purpose,
      topic: wordings.topic,
      channel: wordings.channel,
      language: wordings.language,
      text: wordings.text,
    })
    .from(wordings)
    .where(inArray(wordings.id, content.wordings))
  return {
    id,
    content,
    language: row.language === 'en' ? 'en' : 'da',
    signedUpAt: row.signedUpAt,
    choices: choices.map((choice) => ({ ...choice, language: choice.language === 'en' ? 'en' : 'da' })),
  }
}

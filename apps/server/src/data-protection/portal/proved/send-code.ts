import { and, desc, eq, sql } from 'drizzle-orm'
import { newId } from '../../../platform/identifiers/new-id.ts'
import type { Language } from '../../../platform/texts/language.ts'
import type { Transaction } from '../../door/door.ts'
import { codeMinutes } from '../../mail/compose-mail.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { mailMessages, mailPeople } from '../../mail/tables.ts'
import type { Services } from '../../services.ts'
import type { PagePerson } from '../find-visitor.ts'

/** So many codes an hour are sent to one person; whoever asks for more is answered the same. */
const codesAnHour = 5

/** Which code was sent, for the form in which it is typed; sealed, so that it tells nobody whether one was. */
export interface CodeHandle {
  mailId: string
  personId: string
}

/**
 * Sends a code to an address on file (REQ-9). The answer is the same whether there is a person, an address, or one code too many
 * (REQ-11).
 * @param person null where the name that was typed is not known
 * @returns the sealed handle of the code
 */
export async function sendCode(
  tx: Transaction<'rights'>,
  services: Services,
  token: string,
  person: PagePerson | null,
  language: Language,
): Promise<string> {
  const recipient = person ? addressFor(person) : undefined
  const sent = person && recipient ? await countCodes(tx, person.id) : codesAnHour
  const mailId =
    person && recipient && sent < codesAnHour
      ? await queueMail(tx, services, { kind: 'code', recipient, language, personIds: [person.id] })
      : newId()
  return sealHandle(services, token, { mailId, personId: person?.id ?? newId() })
}

/** The address that the link went to, where it is on file; else the main one. */
function addressFor({ identifier, emails }: PagePerson): string | undefined {
  return emails.find((email) => email === identifier) ?? emails[0]
}

async function countCodes(tx: Transaction<'rights'>, personId: string): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(mailMessages)
    .innerJoin(mailPeople, eq(mailPeople.mailId, mailMessages.id))
    .where(
      and(
        eq(mailPeople.personId, personId),
        eq(mailMessages.kind, 'code'),
        sql`${mailMessages.recordedAt} > diskret.clock() - interval '1 hour'`,
      ),
    )
  return row?.count ?? 0
}

/** @returns the code mail of a handle, if it is the person's newest and still good */
export async function findCode(
  tx: Transaction<'rights'>,
  { mailId, personId }: CodeHandle,
): Promise<{ id: string; values: Record<string, unknown> } | null> {
  const [newest] = await tx
    .select({
      id: mailMessages.id,
      values: mailMessages.values,
      isGood: sql<boolean>`${mailMessages.recordedAt} > diskret.clock() - make_interval(mins => ${codeMinutes})`,
    })
    .from(mailMessages)
    .innerJoin(mailPeople, eq(mailPeople.mailId, mailMessages.id))
    .where(and(eq(mailPeople.personId, personId), eq(mailMessages.kind, 'code')))
    .orderBy(desc(mailMessages.recordedAt), desc(mailMessages.id))
    .limit(1)
  return newest?.id === mailId && newest.isGood ? newest : null
}

const contextOf = (token: string) => `code ${token}`

function sealHandle({ keyring }: Pick<Services, 'keyring'>, token: string, handle: CodeHandle): string {
  return keyring.encrypt('sessions', contextOf(token), `${handle.mailId} ${handle.personId}`).toString('base64url')
}

/** @returns the handle of a form, or null for anything that we did not make for this page */
export function openHandle({ keyring }: Pick<Services, 'keyring'>, token: string, sealed: string): CodeHandle | null {
  try {
    const text = keyring.decrypt('sessions', contextOf(token), Buffer.from(sealed, 'base64url')).toString('utf8')
    const [mailId = '', personId = ''] = text.split(' ')
    return { mailId, personId }
  } catch {
    return null
  }
}

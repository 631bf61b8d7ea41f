import { asc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '../door/door.ts'
import { type PageTarget, readToken } from '../mail/page-token.ts'
import { mailMessages, mailPeople } from '../mail/tables.ts'
import { invitations } from '../notices/tables.ts'
import { emailAddresses, people, phoneNumbers } from '../people/tables.ts'
import type { Services } from '../services.ts'

/** A person as their page needs them. */
export interface PagePerson {
  id: string
  name: string
  language: string | null
  country: string | null
  /** The unanswered invitation, where there is one. */
  invitation: { endsOn: string; waiting: Buffer | null } | null
  /** The address or number with which they act: that of the mail, else the first on file (CON-20). */
  identifier: string | null
  /** Addresses on file, the main one first, without those that refuse mail. */
  emails: string[]
}

/** Who may stand behind a token: one person, or those who share the address of a mail. */
export type Visitor =
  | { kind: 'person'; people: PagePerson[] }
  /** `wasInvitation`: those whom the mail is about were asked nothing before it. */
  | { kind: 'mail'; people: PagePerson[]; wasInvitation: boolean }

// Nobody has it: an address that we did not make costs the same look into the database as one that leads nowhere (REQ-11).
const nobody: PageTarget = { kind: 'person', id: '00000000-0000-0000-0000-000000000000' }

/**
 * Finds whose page a token opens.
 * @param lock whether the persons' rows are locked, so that a form that is sent twice acts once
 * @returns `gone` for a token of ours whose person is not held any more; to readers it is the same as an unknown one
 */
export async function findVisitor(
  tx: Transaction<'rights'>,
  { keyring }: Pick<Services, 'keyring'>,
  token: string,
  lock = false,
): Promise<Visitor | 'gone' | 'unknown'> {
  const known = readToken(keyring, token)
  const isOurs = known !== null && known.kind !== 'sign-up'
  const target = isOurs ? known : nobody
  const [mail] = await tx
    .select({ recipient: mailMessages.recipient, kind: mailMessages.kind })
    .from(mailMessages)
    .where(eq(mailMessages.id, target.id))
  const ids =
    target.kind === 'person'
      ? [target.id]
      : (await tx.select({ id: mailPeople.personId }).from(mailPeople).where(eq(mailPeople.mailId, target.id))).map(
          ({ id }) => id,
        )
  if (lock && ids.length > 0)
    await tx.select({ id: people.id }).from(people).where(inArray(people.id, ids)).orderBy(asc(people.id)).for('update')
  const found = await readPeople(tx, ids, target.kind === 'mail' ? (mail?.recipient ?? null) : null)
  if (!isOurs) return 'unknown'
  if (found.length === 0) return 'gone'
  return target.kind === 'mail'
    ? { kind: 'mail', people: found, wasInvitation: mail?.kind === 'invitation' }
    : { kind: 'person', people: found }
}

async function readPeople(tx: Transaction<'rights'>, ids: string[], recipient: string | null): Promise<PagePerson[]> {
  const rows = await tx
    .select({
      id: people.id,
      name: people.name,
      language: people.language,
      country: people.country,
      state: invitations.state,
      endsOn: invitations.endsOn,
      waiting: invitations.waiting,
    })
    .from(people)
    .leftJoin(invitations, eq(invitations.personId, people.id))
    .where(inArray(people.id, ids))
    .orderBy(asc(people.id))
  const addresses = await tx
    .select({ personId: emailAddresses.personId, text: emailAddresses.address, refusedAt: emailAddresses.refusedAt })
    .from(emailAddresses)
    .where(inArray(emailAddresses.personId, ids))
    .orderBy(asc(emailAddresses.position), asc(emailAddresses.id))
  const numbers = await tx
    .select({ personId: phoneNumbers.personId, text: phoneNumbers.number })
    .from(phoneNumbers)
    .where(inArray(phoneNumbers.personId, ids))
    .orderBy(asc(phoneNumbers.position), asc(phoneNumbers.id))
  const of = <Row extends { personId: string }>(all: Row[], id: string) => all.filter(({ personId }) => personId === id)
  return rows.map(({ id, name, language, country, state, endsOn, waiting }) => {
    const emails = of(addresses, id)
    return {
      id,
      name,
      language,
      country,
      invitation: state === 'open' && endsOn !== null ? { endsOn, waiting } : null,
      identifier: recipient ?? emails[0]?.text ?? of(numbers, id)[0]?.text ?? null,
      emails: emails.filter(({ refusedAt }) => refusedAt === null).map(({ text }) => text),
    }
  })
}

import { addPeriod, dayInZone } from '@diskret/legal-deadlines'
import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { assessments } from '../../data-protection/assessments/tables.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { inputUnusable } from '../../data-protection/http/problems.ts'
import type { Controller } from '../../data-protection/installation/controller.ts'
import { sealWaiting } from '../../data-protection/invitations/waiting-content.ts'
import { invitations } from '../../data-protection/notices/tables.ts'
import { people } from '../../data-protection/people/tables.ts'
import type { Services } from '../../data-protection/services.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import type { Language } from '../../platform/texts/language.ts'
import { companyNotFound } from '../companies/problems.ts'
import { companies } from '../companies/tables.ts'
import { insertDetails } from './insert-details.ts'
import type { PersonDetails } from './person-details.ts'
import { assessmentNotSigned } from './problems.ts'
import { peopleTexts } from './texts.ts'
import { waitingOf } from './waiting-of.ts'

type NewPerson = typeof people.$inferInsert & { id: string; sourceId: string }

/**
 * Registers somebody who is only invited: name, one address and source in the open, everything else sealed beside them, and
 * a day on which they are erased unless they answer (BAS-26).
 * @throws Problem assessment-not-signed, input-unusable when there is no address at all
 */
export async function invitePerson(
  tx: Transaction,
  services: Services,
  controller: Controller,
  person: NewPerson,
  details: PersonDetails,
  language: Language,
): Promise<void> {
  const [signed] = await tx
    .select({ id: assessments.id })
    .from(assessments)
    .where(
      and(
        eq(assessments.kind, 'invitation'),
        isNotNull(assessments.signedAt),
        sql`${assessments.reviewOn} + 30 >= diskret.today()`,
      ),
    )
    .limit(1)
  if (!signed) throw assessmentNotSigned({})
  const { open, waiting } = waitingOf(details, await companyName(tx, details))
  if (open.emails.length + open.phones.length === 0 && !open.postalAddress)
    throw inputUnusable({}, [{ pointer: '/emails', message: peopleTexts.in(language)('addressNeeded') }])
  const today = dayInZone(services.clock.now(), controller.timeZone)
  const endsOn = addPeriod(today, `P${controller.choices.invitationDaysUnsent}D`)
  await tx.insert(people).values({ ...person, dueForErasureOn: endsOn })
  await insertDetails(tx, { personId: person.id, sourceId: person.sourceId, country: person.country ?? null }, open)
  await tx.insert(invitations).values({
    id: newId(),
    personId: person.id,
    sourceId: person.sourceId,
    endsOn,
    waiting: sealWaiting(services.keyring, person.id, waiting),
  })
}

async function companyName(tx: Transaction, { company }: PersonDetails): Promise<string | null> {
  if (!company) return null
  if ('name' in company) return company.name
  const [found] = await tx.select({ name: companies.name }).from(companies).where(eq(companies.id, company.id))
  if (!found) throw companyNotFound({})
  return found.name
}

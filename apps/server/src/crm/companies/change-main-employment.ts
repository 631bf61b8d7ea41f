import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import type { ChangedField } from '../../data-protection/people/pin-fields.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { type ChosenCompany, chooseCompany } from './choose-company.ts'
import { employments } from './tables.ts'

/** What changes about where a person works; what is undefined stays. */
export interface EmploymentChange {
  /** Null ends the main position. */
  company: ChosenCompany | null | undefined
  title: string | null | undefined
  country: string | null
}

/**
 * Changes the main position of a person: another company ends it today and begins a new one; a title replaces the title.
 * @returns the fields that are new
 */
export async function changeMainEmployment(
  tx: Transaction,
  { personId, sourceId }: { personId: string; sourceId: string },
  { company, title, country }: EmploymentChange,
): Promise<ChangedField[]> {
  const [main] = await tx
    .select({ id: employments.id, companyId: employments.companyId, title: employments.title })
    .from(employments)
    .where(and(eq(employments.personId, personId), isNull(employments.endedOn)))
    .orderBy(desc(employments.isMain), desc(employments.id))
    .limit(1)
  const companyId = company ? await chooseCompany(tx, company, country) : company
  if (main && companyId !== undefined && companyId !== main.companyId)
    await tx
      .update(employments)
      .set({ endedOn: sql`diskret.today()`, isMain: false })
      .where(eq(employments.id, main.id))
  if (companyId && companyId !== main?.companyId) {
    const id = newId()
    await tx
      .insert(employments)
      .values({ id, personId, sourceId, companyId, title: title ?? null, startedOn: sql`diskret.today()` })
    return title ? [{ table: 'employments', rowId: id, column: 'title' }] : []
  }
  if (!main || companyId === null || title === undefined || title === main.title) return []
  await tx.update(employments).set({ title }).where(eq(employments.id, main.id))
  return [{ table: 'employments', rowId: main.id, column: 'title' }]
}

import { and, desc, eq, ne, sql } from 'drizzle-orm'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { chooseCompany } from './choose-company.ts'
import { employmentNotFound } from './problems.ts'
import type { NewPosition, PositionChange } from './schemas.ts'
import { companies, employments } from './tables.ts'

/** A position of a person, present or past. */
export interface PositionOfPerson {
  id: string
  companyId: string
  company: string
  title: string | null
  department: string | null
  isMain: boolean
  startedOn: string | null
  endedOn: string | null
}

/** @returns the positions of a person, the present main one first, then the latest */
export function listPositions(tx: Transaction, personId: string): Promise<PositionOfPerson[]> {
  return tx
    .select({
      id: employments.id,
      companyId: employments.companyId,
      company: companies.name,
      title: employments.title,
      department: employments.department,
      isMain: employments.isMain,
      startedOn: employments.startedOn,
      endedOn: employments.endedOn,
    })
    .from(employments)
    .innerJoin(companies, eq(companies.id, employments.companyId))
    .where(eq(employments.personId, personId))
    .orderBy(
      sql`${employments.endedOn} is not null`,
      desc(employments.isMain),
      sql`${employments.endedOn} desc nulls last`,
      desc(employments.id),
    )
}

/**
 * Adds a position to a person; a main one takes that place from the others.
 * @returns its id
 * @throws Problem company-not-found, the guard hidden_subject
 */
export async function addPosition(
  tx: Transaction,
  personId: string,
  { company, ...position }: NewPosition,
): Promise<string> {
  const id = newId()
  const isMain = position.isMain ?? !position.endedOn
  const companyId = await chooseCompany(tx, company, null)
  await tx.insert(employments).values({ ...position, id, personId, companyId, isMain })
  if (isMain) await demoteOthers(tx, personId, id)
  await recordAudit(tx, { action: 'change', personId, details: { fields: ['employments'] } })
  return id
}

/** @throws Problem employment-not-found */
export async function changePosition(tx: Transaction, id: string, change: PositionChange): Promise<void> {
  const [row] = await tx
    .select({ personId: employments.personId })
    .from(employments)
    .where(eq(employments.id, id))
    .for('update')
  if (!row) throw employmentNotFound({})
  if (Object.keys(change).length > 0) await tx.update(employments).set(change).where(eq(employments.id, id))
  if (change.isMain) await demoteOthers(tx, row.personId, id)
  await recordAudit(tx, { action: 'change', personId: row.personId, details: { fields: ['employments'] } })
}

async function demoteOthers(tx: Transaction, personId: string, id: string): Promise<void> {
  await tx
    .update(employments)
    .set({ isMain: false })
    .where(and(eq(employments.personId, personId), ne(employments.id, id), eq(employments.isMain, true)))
}

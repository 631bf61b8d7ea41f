import { asc, eq, sql } from 'drizzle-orm'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { people } from '../../data-protection/people/tables.ts'
import { entityTag } from '../../platform/http/entity-tag.ts'
import { type Colleague, readColleagues } from '../people/read-colleagues.ts'
import { countHiddenPositions } from './count-hidden-positions.ts'
import { companyNotFound } from './problems.ts'
import { companies, employments } from './tables.ts'

/** A position of somebody at the company. */
export interface CompanyPosition {
  id: string
  personId: string
  name: string
  title: string | null
  department: string | null
  isMain: boolean
  startedOn: string | null
  endedOn: string | null
}

/** A company with who works and worked there, of those whom the role may see. */
export interface CompanyDocument {
  id: string
  name: string
  registrationNumber: string | null
  country: string | null
  industry: string | null
  employees: string | null
  website: string | null
  street: string | null
  postalCode: string | null
  city: string | null
  recordedAt: string
  owner: Colleague | null
  people: CompanyPosition[]
  /** How many more there are whom the role may not see. */
  hidden: { people: number | 'fewer-than-5' }
  etag: string
}

/** @throws Problem company-not-found */
export async function getCompany(tx: Transaction, id: string): Promise<CompanyDocument> {
  const [row] = await tx
    .select({
      id: companies.id,
      name: companies.name,
      registrationNumber: companies.registrationNumber,
      country: companies.country,
      industry: companies.industry,
      employees: companies.employees,
      website: companies.website,
      street: companies.street,
      postalCode: companies.postalCode,
      city: companies.city,
      recordedAt: companies.recordedAt,
      ownerId: companies.ownerId,
      version: companies.version,
    })
    .from(companies)
    .where(eq(companies.id, id))
  if (!row) throw companyNotFound({})
  const positions = await tx
    .select({
      id: employments.id,
      personId: employments.personId,
      name: people.name,
      title: employments.title,
      department: employments.department,
      isMain: employments.isMain,
      startedOn: employments.startedOn,
      endedOn: employments.endedOn,
    })
    .from(employments)
    .innerJoin(people, eq(people.id, employments.personId))
    .where(eq(employments.companyId, id))
    .orderBy(sql`${employments.endedOn} is not null`, sql`${people.name} collate "da-x-icu"`, asc(employments.id))
    .limit(1000)
  if (positions.length > 0)
    await recordAudit(tx, { action: 'list', details: { people: positions.length, search: false } })
  const { version, recordedAt, ownerId, ...company } = row
  const colleague = await readColleagues(tx, [ownerId])
  return {
    ...company,
    recordedAt: recordedAt.toISOString(),
    owner: colleague(ownerId),
    people: positions,
    hidden: { people: await countHiddenPositions(tx, id) },
    etag: entityTag(id, version),
  }
}

import { recordAudit } from '../../../data-protection/audit/record-audit.ts'
import { type Actor, isOfficer, rolesOpenTo } from '../../../data-protection/door/actor.ts'
import type { Services } from '../../../data-protection/services.ts'
import type { ShownFields } from '../interpretation/show-fields.ts'

interface LivingRow {
  id: string
  name: string | null
  company: string | null
  emails: string[]
  phones: string[] | null
}

const emails =
  'array(select e.address from diskret.email_addresses e where e.person_id = p.id order by e.position, e.id)'
const phones = 'array(select n.number from diskret.phone_numbers n where n.person_id = p.id order by n.position, n.id)'
const company = `(select c.name from diskret.employments e join diskret.companies c on c.id = e.company_id
  where e.person_id = p.id order by e.id limit 1)`

/**
 * Who stands in the base already, as far as the actor may see them: an officer everybody, a seller whom the desk shows, a marketer
 * whom marketing shows. Whoever is hidden is not there. It is a look at a list (AUD-1).
 * @param people ids
 * @returns name, company, addresses and numbers by id
 */
export async function findLiving(
  services: Services,
  actor: Actor,
  people: string[],
): Promise<Map<string, ShownFields>> {
  if (people.length === 0) return new Map()
  const open = rolesOpenTo(actor)
  const role = isOfficer(actor) ? 'rights' : open.includes('seller-desk') ? 'seller-desk' : 'marketing'
  return services.door.forPurpose(role, actor, async (tx) => {
    const { rows } = await tx.client.query<LivingRow>(
      `select p.id, p.name, ${company} as company, ${emails} as emails, ${role === 'marketing' ? 'null' : phones} as phones
       from diskret.people p where p.id = any($1)`,
      [people],
    )
    await recordAudit(tx, { action: 'list', details: { preview: true, people: rows.length } })
    return new Map(rows.map(({ id, ...row }) => [id, fieldsOf(row)]))
  })
}

function fieldsOf(row: Omit<LivingRow, 'id'>): ShownFields {
  const fields: ShownFields = { emails: row.emails, phones: row.phones ?? [] }
  if (row.name) fields.fullName = row.name
  if (row.company) fields.company = row.company
  if (row.emails[0]) fields.email = row.emails[0]
  if (row.phones?.[0]) fields.phone = row.phones[0]
  return fields
}

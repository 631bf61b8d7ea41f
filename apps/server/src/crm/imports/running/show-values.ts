import { recordAudit } from '../../../data-protection/audit/record-audit.ts'
import { type Actor, isOfficer } from '../../../data-protection/door/actor.ts'
import { openWaiting, type WaitingContent } from '../../../data-protection/invitations/waiting-content.ts'
import type { Services } from '../../../data-protection/services.ts'
import type { ShownFields } from '../interpretation/show-fields.ts'
import type { ImportState } from './import-state.ts'

/** Of a file with more cards, only the first are shown one by one. */
const mostContents = 1000

interface Place {
  sheet: string | null
  position: number
  person: string | null
}

/**
 * The first and the last record of an import that has ended, and the cards of a file of cards, as the contract shows them. Of a
 * list nothing is kept but what became of its rows, so the values are those of the persons who came in, as they stand now: what
 * was corrected is shown corrected, and who was refused, erased or taken back is not shown. What waits beside an invitation is
 * read by the officer alone (BAS-26); others see name and address of whom they have invited. It is a look at a list (AUD-1).
 */
export async function withValues<State extends ImportState>(
  services: Services,
  actor: Actor,
  state: State,
): Promise<State> {
  const { id } = state
  if (id === null || state.state !== 'done' || state.entity === 'company') return state
  const isCards = state.file.kind === 'vcard'
  const places = await services.door.forImport(actor, async ({ client }) => {
    const { rows } = await client.query<Place>(isCards ? everyPlace : endsOfSheets, isCards ? [id, mostContents] : [id])
    return rows
  })
  const people = places.flatMap(({ person }) => person ?? [])
  const values = people.length === 0 ? new Map<string, ShownFields>() : await readValues(services, actor, id, people)
  const valuesAt = (place: Place | undefined) => (place?.person && values.get(place.person)) || null
  const endsOf = (sheet: string | null) => {
    const own = places.filter((place) => place.sheet === sheet)
    return { first: valuesAt(own.at(0)), last: valuesAt(own.at(-1)) }
  }
  const shown: State = { ...state, ...(state.sheets ? endsOf(places[0]?.sheet ?? null) : endsOf(null)) }
  if (isCards) shown.contents = places.map(valuesAt).filter((card) => card !== null)
  if (state.sheets) shown.sheets = state.sheets.map((sheet) => ({ ...sheet, ...endsOf(sheet.name) }))
  return shown
}

const isRecord = "import_id = $1 and outcome <> 'skipped'"
const endsOfSheets = `
  select sheet, position, person_id as person from diskret.import_rows where import_id = $1 and position in (
    select unnest(array[min(position), max(position)]) from diskret.import_rows where ${isRecord} group by sheet)
  order by position`
const everyPlace = `select sheet, position, person_id as person from diskret.import_rows where ${isRecord} order by position limit $2`

async function readValues(
  services: Services,
  actor: Actor,
  importId: string,
  people: string[],
): Promise<Map<string, ShownFields>> {
  const role = isOfficer(actor) ? 'rights' : 'invitation'
  return services.door.forPurpose(role, actor, async (tx) => {
    const { rows } = await tx.client.query<ValuesRow>(role === 'rights' ? allValues : invitedValues, [people])
    await recordAudit(tx, { action: 'list', details: { import: importId, people: rows.length } })
    return new Map(
      rows.map(({ id, waiting, ...row }) => [id, fieldsOf(row, openWaiting(services.keyring, id, waiting ?? null))]),
    )
  })
}

type Values = Partial<Record<string, string | string[] | null>> & {
  emails: string[]
  phones?: string[]
  websites?: string[]
}
type ValuesRow = Values & { id: string; waiting?: Buffer | null }

const emails =
  'array(select e.address from diskret.email_addresses e where e.person_id = p.id order by e.position, e.id) as emails'
const invitedValues = `
  select p.id, p.name as "fullName", p.given_name as "givenName", p.family_name as "familyName", ${emails}
  from diskret.people p where p.id = any($1)`
const allValues = `
  select p.id, p.name as "fullName", p.given_name as "givenName", p.family_name as "familyName", p.title, p.external_id as "externalId", ${emails},
    array(select n.number from diskret.phone_numbers n where n.person_id = p.id order by n.position, n.id) as phones,
    array(select w.url from diskret.web_pages w where w.person_id = p.id order by w.id) as websites,
    a.street, a.street2, a.postal_code as "postalCode", a.city, a.region, coalesce(a.country, p.country) as country,
    e.name as company, e.registration_number as "taxId", e.department,
    (select string_agg(t.tag, ', ' order by t.tag) from diskret.tags t where t.person_id = p.id) as tags,
    (select string_agg(n.text, E'\\n' order by n.id) from diskret.note_people l join diskret.notes n on n.id = l.note_id where l.person_id = p.id) as notes,
    (select i.waiting from diskret.invitations i where i.person_id = p.id and i.state = 'open') as waiting
  from diskret.people p
    left join lateral (select * from diskret.postal_addresses a where a.person_id = p.id order by a.id limit 1) a on true
    left join lateral (select c.name, c.registration_number, e.department from diskret.employments e join diskret.companies c on c.id = e.company_id
      where e.person_id = p.id order by e.id limit 1) e on true
  where p.id = any($1)`

function fieldsOf(row: Values, waiting: WaitingContent): ShownFields {
  const { company, address, tags, emails: further = [], phones = [], webPages = [], ...rest } = waiting
  const all: Values = {
    ...row,
    ...rest,
    ...address,
    ...(company ? { company: company.name, taxId: company.registrationNumber } : {}),
    ...(tags ? { tags: tags.join(', ') } : {}),
    emails: [...row.emails, ...further],
    phones: [...(row.phones ?? []), ...phones],
    websites: [...(row.websites ?? []), ...webPages],
  }
  const fields: ShownFields = {}
  for (const [name, value] of Object.entries(all)) if (value && value.length > 0) fields[name] = value
  const [email] = all.emails
  const [phone] = all.phones ?? []
  if (email !== undefined) fields.email = email
  if (phone !== undefined) Object.assign(fields, { phone, phoneE164: phone })
  return fields
}

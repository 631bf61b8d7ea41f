import { getTableColumns } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Writer } from '../../platform/texts/define-texts.ts'
import type { Language } from '../../platform/texts/language.ts'
import { type DeclaredTable, subjectsOf } from '../declarations/personal-table.ts'
import { discoverPerson } from '../discovery/discover-person.ts'
import { type PersonIdentifiers, personIdentifiers } from '../discovery/person-identifiers.ts'
import type { Transaction } from '../door/door.ts'
import { searchTexts } from '../erasure/search-texts.ts'
import type { Controller } from '../installation/controller.ts'
import { ownIdentifiers } from '../ledger/find-shared-identifiers.ts'
import { authorityOf } from '../notices/composing/authorities.ts'
import { describeRetention } from '../notices/composing/describe-retention.ts'
import { letterOfBasis, type Right } from '../notices/composing/rights-matrix.ts'
import { rightsUnder } from '../notices/composing/rights-under.ts'
import { describeFields, type FieldFacts, moment } from '../people/describe-fields.ts'
import { fieldFacts } from '../people/describe-person.ts'
import { personNotFound } from '../people/problems.ts'
import { type PersonRows, readPersonRows } from '../people/read-person-rows.ts'
import { type LegalBasisKind, legalBasisKinds } from '../purposes/legal-basis-kinds.ts'
import { isPurpose, purposes } from '../purposes/purposes.ts'
import type { Services } from '../services.ts'
import type { AccessReport, ReportRow, ReportSection } from './access-report.ts'
import { redactOthers } from './redact-others.ts'
import { reportTexts } from './report-texts.ts'

type Row = Record<string, unknown>
type Withheld = AccessReport['withheld'][number]

/** Told in sections of their own. */
const toldElsewhere = new Set(['audit_entries', 'disclosures'])
/** Keys and counters, which say nothing of a person. */
const keys = new Set([
  'permitted_purposes',
  'lasting_purposes',
  'permitted_until',
  'registered_in',
  'version',
  'position',
])
const keyTypes = new Set(['uuid', 'bytea', 'bytea[]', 'xid8'])

const textOfRight = {
  information: 'rightInformation',
  access: 'rightAccess',
  rectification: 'rightRectification',
  erasure: 'rightErasure',
  restriction: 'rightRestriction',
  'recipients-told': 'rightRecipientsTold',
  portability: 'rightPortability',
  objection: 'rightObjection',
  'marketing-objection': 'rightMarketingObjection',
  withdrawal: 'rightWithdrawal',
  'automated-decisions': 'rightAutomatedDecisions',
  complaint: 'rightComplaint',
} as const satisfies Record<Right, string>

/**
 * Builds the answer to an access request from the declarations: every declared table that leads to the person, every column
 * that holds a value (article 15(1), (3); ACC-2, ACC-3). A new table is in it from the day on which it is declared.
 * @throws Problem person-not-found
 */
export async function buildAccessReport(
  tx: Transaction<'rights'>,
  services: Services,
  controller: Controller,
  personId: string,
  language: Language,
): Promise<AccessReport> {
  const found = await readPersonRows(tx, services.tables, personId)
  const rowsOf = (name: string): Row[] => found.find(({ table }) => table.name === name)?.rows ?? []
  const [person] = rowsOf('people')
  if (!person) throw personNotFound({})
  const t = reportTexts.in(language)
  const identifiers = await identify(tx, services, controller, personId)
  const shared = await sharedRows(tx, services, personId)
  const facts = await fieldFacts(tx, services, controller.timeZone, person, found, language)
  const withheld: Withheld[] = []
  const context: SectionContext = { language, country: controller.country, identifiers, facts, shared, withheld, t }
  const sections = found.filter(({ table }) => !toldElsewhere.has(table.name)).flatMap((one) => section(one, context))
  const bases = rowsOf('legal_bases').filter(({ closed_at }) => closed_at === null)
  const authority = authorityOf(controller.country, null)
  return {
    kind: 'access',
    article: '15',
    language,
    generatedAt: services.clock.now().toISOString(),
    person: personId,
    controller: {
      company: controller.company,
      registrationNumber: controller.registrationNumber,
      country: controller.country,
      contact: controller.contact,
    },
    purposes: purposesOf(bases, language),
    sections,
    recipients: rowsOf('disclosures').map((row) => ({
      to: String(row.recipient),
      what: String(row.what),
      at: moment(row.at) ?? '',
      purpose: String(row.purpose),
    })),
    looks: rowsOf('audit_entries').map((row) => ({
      at: moment(row.at) ?? '',
      action: String(row.action),
      purpose: String(row.purpose),
      role: String(row.role),
    })),
    elsewhere: await elsewhere(tx, services, identifiers, found, language),
    withheld,
    rights: rightsUnder(bases.map(({ kind }) => letterOfBasis[kind as LegalBasisKind])).map((right) => ({
      right,
      label: t(textOfRight[right]),
    })),
    automatedDecisions: t('decisionsNone'),
    transfers: t('transfers'),
    complaint: authority ? { authority: authority.name, address: authority.address, website: authority.website } : null,
    needsReview: sections.some(({ rows }) =>
      rows.some((row) => row.shared || row.fields.some(({ redacted }) => redacted)),
    ),
  }
}

function purposesOf(bases: readonly Row[], language: Language): AccessReport['purposes'] {
  return bases.flatMap((row) => {
    const name = String(row.purpose)
    if (!isPurpose(name)) return []
    const kind = legalBasisKinds[row.kind as LegalBasisKind]
    return {
      purpose: name,
      label: purposes[name].label[language],
      description: purposes[name].description[language],
      basis: kind.label[language],
      article: kind.article,
      since: moment(row.opened_at),
    }
  })
}

async function identify(
  tx: Transaction<'rights'>,
  services: Services,
  { country }: Controller,
  personId: string,
): Promise<PersonIdentifiers> {
  const discovered = await discoverPerson(tx, services.tables, [personId], {
    without: ({ declaration, columns }) =>
      Boolean(declaration.outlivesSubject) ||
      ![...columns.values()].some((column) => column.personal && column.identifier),
  })
  return personIdentifiers(discovered, [personId], country, services.keyring)
}

/** Rows that are about others too, as `table id`. */
async function sharedRows(tx: Transaction<'rights'>, { tables }: Services, personId: string): Promise<Set<string>> {
  const several = ({ declaration }: DeclaredTable) =>
    subjectsOf(declaration).filter(({ kind, via }) => kind === 'person' && via !== 'itself').length > 1 ||
    subjectsOf(declaration).some(({ kind, via }) => kind === 'person' && (via === 'link' || via === 'parent'))
  const discovered = await discoverPerson(tx, tables, [personId], { without: (table) => !several(table) })
  return new Set(
    discovered.flatMap(({ table, rows }) =>
      rows.filter(({ isShared }) => isShared).map(({ values }) => `${table.name} ${String(values.id)}`),
    ),
  )
}

interface SectionContext {
  language: Language
  country: string
  identifiers: PersonIdentifiers
  facts: FieldFacts
  shared: ReadonlySet<string>
  withheld: Withheld[]
  t: Writer<typeof reportTexts.entries>
}

function section({ table, rows }: PersonRows, context: SectionContext): ReportSection[] {
  if (table.declaration.withheld !== undefined) {
    withhold(context, table, '*', table.declaration.label[context.language], table.declaration.withheld, rows.length)
    return []
  }
  const written = rows
    .map((row) => reportRow(table, row, context))
    .filter(({ fields, facts }) => fields.length > 0 || Object.keys(facts).length > 0)
  if (written.length === 0) return []
  const retention = describeRetention(table.declaration.retention, context.language)
  return [{ table: table.name, label: table.declaration.label[context.language], retention, rows: written }]
}

function withhold(
  context: SectionContext,
  table: DeclaredTable,
  name: string,
  label: string,
  reason: string,
  count = 1,
): void {
  const known = context.withheld.find((one) => one.table === table.name && one.name === name && one.reason === reason)
  if (known) known.count += count
  else context.withheld.push({ table: table.name, name, label, count, reason })
}

function reportRow(table: DeclaredTable, row: Row, context: SectionContext): ReportRow {
  const { language, identifiers, country, t } = context
  const staff = new Set(
    subjectsOf(table.declaration).flatMap((path) =>
      path.kind === 'account' && path.via === 'column' ? [path.column] : [],
    ),
  )
  const described = describeFields(table, row, context.facts)
  const fields: ReportRow['fields'] = []
  for (const [column, declaration] of table.columns) {
    if (!declaration.personal || row[column] === null || row[column] === undefined) continue
    const label = declaration.label[language]
    const field = described[table.properties.get(column)!]
    if (declaration.withheld !== undefined || !field)
      withhold(context, table, column, label, declaration.withheld ?? context.t('unreadable'))
    else if (staff.has(column)) withhold(context, table, column, label, t('staffLeftOut'))
    else {
      const value =
        declaration.freeText && typeof field.value === 'string'
          ? redactOthers(field.value, identifiers, country, t('leftOut'))
          : field.value
      const redacted = value !== field.value
      if (redacted) withhold(context, table, column, label, t('othersLeftOut'))
      fields.push({ ...field, name: column, label, value, redacted })
    }
  }
  return { shared: context.shared.has(`${table.name} ${String(row.id)}`), fields, facts: factsOf(table, row) }
}

const selves = new Set(['person', 'system', 'operator', 'guardian'])

/** The technical columns that say something: moments, states, versions; who of the staff wrote it is told by role alone. */
function factsOf(table: DeclaredTable, row: Row): Record<string, unknown> {
  const columns = Object.values(getTableColumns(table.table as unknown as PgTable)) as PgColumn[]
  const facts = columns.flatMap((column): [string, unknown][] => {
    const value = row[column.name]
    const declared = table.columns.get(column.name)
    if (declared?.personal !== false || value === null || value === undefined) return []
    if (keys.has(column.name) || column.primary || keyTypes.has(column.getSQLType())) return []
    if (column.name.endsWith('_by')) return [[column.name, selves.has(String(value)) ? value : 'staff']]
    return [[column.name, value instanceof Date ? value.toISOString() : value]]
  })
  return Object.fromEntries(facts)
}

/** Counts the texts about others in which the person stands; what they say of others is for an officer to part (ACC-7). */
async function elsewhere(
  tx: Transaction<'rights'>,
  services: Services,
  identifiers: PersonIdentifiers,
  found: readonly PersonRows[],
  language: Language,
): Promise<AccessReport['elsewhere']> {
  const own = new Set(found.flatMap(({ table, rows }) => rows.map(({ id }) => `${table.name} ${String(id)}`)))
  const places = await searchTexts(tx, services.keyring, await ownIdentifiers(tx, services, identifiers))
  const counts = new Map<string, Set<string>>()
  for (const { table, id } of places)
    if (!own.has(`${table} ${id}`)) counts.set(table, (counts.get(table) ?? new Set<string>()).add(id))
  return [...counts].map(([table, ids]) => ({
    table,
    label: services.tables.find(({ name }) => name === table)?.declaration.label[language] ?? table,
    count: ids.size,
  }))
}

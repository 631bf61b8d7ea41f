import { inArray } from 'drizzle-orm'
import type { Language } from '../../platform/texts/language.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Transaction } from '../door/door.ts'
import type { Services } from '../services.ts'
import { sourceText } from '../sources/source-text.ts'
import { sources } from '../sources/tables.ts'
import { type DescribedRow, describeFields, type FieldFacts, fieldKey, moment } from './describe-fields.ts'
import { type ExplainedPurpose, explainPurposes } from './explain-purposes.ts'
import { personNotFound } from './problems.ts'
import { readNoticeVersions } from './read-notice-versions.ts'
import { type PersonRows, readPersonRows } from './read-person-rows.ts'
import type { PersonKind } from './tables.ts'

type Row = Record<string, unknown>

/** Everything held about a person, as far as the role may read it (article 15; PRI-8): the person of the outside contract. */
export interface DescribedPerson {
  id: string
  kind: PersonKind
  fields: DescribedRow
  related: Record<string, DescribedRow[]>
  bases: { basis: string; purpose: string; openedAt: string; closedAt: string | null; evidence: string | null }[]
  consents: DescribedConsent[]
  purposes: Record<string, ExplainedPurpose>
  notices: {
    kind: string
    version: number | null
    deliveredAt: string | null
    channel: string | null
    dueAt: string | null
  }[]
  recipients: { to: string; what: string; at: string; purpose: string }[]
  lookedAt: { at: string; role: string; purpose: string }[]
  dueForErasure: string | null
  invitation?: { source: string | null; sentAt: string | null; endsOn: string }
  /** Of the record, for `If-Match`. */
  version: number
}

export interface DescribedConsent {
  id: string
  purpose: string
  topic: string | null
  channel: string | null
  status: string
  wording: string | null
  language: string | null
  at: string | null
  method: string | null
  recordedBy: string
  until: string | null
}

/** Tables that the person's own sections tell. */
const toldElsewhere = new Set(['people', 'audit_entries', 'disclosures'])

/**
 * Describes a person by the declarations: every declared table that leads to them, as far as the role of the transaction
 * reads. Opening a person is a look, and stands in the audit of the same transaction (AUD-1).
 * @param timeZone of the controller
 * @throws Problem person-not-found, also for somebody whom the role may not see
 */
export async function describePerson(
  tx: Transaction,
  services: Pick<Services, 'tables' | 'clock' | 'keyring'>,
  timeZone: string,
  personId: string,
): Promise<DescribedPerson> {
  const found = await readPersonRows(tx, services.tables, personId)
  const rows = (name: string): Row[] => found.find(({ table }) => table.name === name)?.rows ?? []
  const [person] = rows('people')
  if (!person) throw personNotFound({})
  const facts = await fieldFacts(tx, services, timeZone, person, found)
  const versions = await readNoticeVersions(tx, rows('notices'))
  const [invitation] = rows('invitations').filter(({ state }) => state === 'open')
  const described: DescribedPerson = {
    id: personId,
    kind: person.kind as PersonKind,
    fields: describeFields(found.find(({ table }) => table.name === 'people')!.table, person, facts),
    related: describeRelated(found, facts),
    bases: rows('legal_bases').map((row) => ({
      basis: String(row.kind),
      purpose: String(row.purpose),
      openedAt: moment(row.opened_at)!,
      closedAt: moment(row.closed_at),
      evidence: text(row.evidence),
    })),
    consents: rows('consents').map(describeConsent),
    purposes: explainPurposes(
      {
        person,
        bases: rows('legal_bases'),
        consents: rows('consents'),
        objections: rows('objections'),
        restrictions: rows('restrictions'),
        notices: rows('notices'),
        invitations: rows('invitations'),
      },
      services.clock.now(),
      tx.role === 'rights',
    ),
    notices: rows('notices').map((row) => ({
      kind: String(row.kind),
      version: versions.get(String(row.version_id)) ?? null,
      deliveredAt: moment(row.delivered_at),
      channel: text(row.channel),
      dueAt: moment(row.due_at),
    })),
    recipients: rows('disclosures').map((row) => ({
      to: String(row.recipient),
      what: String(row.what),
      at: moment(row.at)!,
      purpose: String(row.purpose),
    })),
    lookedAt: rows('audit_entries')
      .filter(({ action }) => action === 'look')
      .map((row) => ({ at: moment(row.at)!, role: String(row.role), purpose: String(row.purpose) })),
    dueForErasure: facts.dueForErasure,
    ...(invitation ? { invitation: describeInvitation(invitation, facts) } : {}),
    version: Number(person.version),
  }
  await recordAudit(tx, { action: 'look', personId })
  return described
}

/**
 * Reads what describing fields rests on: sources by row and by single field.
 * @param language in which sources are told, where they are known in it; without one as they were written down
 */
export async function fieldFacts(
  tx: Transaction,
  { keyring }: Pick<Services, 'keyring'>,
  timeZone: string,
  person: Row,
  found: PersonRows[],
  language?: Language,
): Promise<FieldFacts> {
  const own = found.find(({ table }) => table.name === 'field_sources')?.rows ?? []
  const ids = new Set(
    found.flatMap(({ rows }) => rows.map((row) => row.source_id)).filter((id) => typeof id === 'string'),
  )
  const description = language ? sourceText(language) : sources.description
  const known =
    ids.size === 0
      ? []
      : await tx
          .select({ id: sources.id, description, fromPerson: sources.fromPerson })
          .from(sources)
          .where(inArray(sources.id, [...ids]))
  return {
    personId: String(person.id),
    sources: new Map(known.map(({ id, ...source }) => [id, source])),
    personSource: text(person.source_id),
    fieldSources: new Map(
      own.map((row) => [
        fieldKey(String(row.table_name), row.row_id, String(row.column_name)),
        { sourceId: String(row.source_id), since: row.recorded_at instanceof Date ? row.recorded_at : null },
      ]),
    ),
    dueForErasure: text(person.due_for_erasure_on),
    timeZone,
    keyring,
  }
}

function describeRelated(found: PersonRows[], facts: FieldFacts): Record<string, DescribedRow[]> {
  const related: Record<string, DescribedRow[]> = {}
  for (const { table, rows } of found) {
    if (toldElsewhere.has(table.name)) continue
    const described = rows.map((row) => describeFields(table, row, facts)).filter((row) => Object.keys(row).length > 0)
    if (described.length > 0) related[table.name] = described
  }
  return related
}

function describeConsent(row: Row): DescribedConsent {
  return {
    id: String(row.id),
    purpose: String(row.purpose),
    topic: text(row.topic),
    channel: text(row.channel),
    status: String(row.status),
    wording: text(row.wording_id),
    language: text(row.language),
    at: moment(row.given_at),
    method: text(row.method),
    recordedBy: String(row.recorded_by),
    until: text(row.expires_on),
  }
}

function describeInvitation(row: Row, { sources: known }: FieldFacts): DescribedPerson['invitation'] & {} {
  return {
    source: known.get(String(row.source_id))?.description ?? null,
    sentAt: moment(row.sent_at),
    endsOn: String(row.ends_on),
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

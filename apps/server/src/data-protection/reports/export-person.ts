import { createHash } from 'node:crypto'
import { newId } from '../../platform/identifiers/new-id.ts'
import { isLanguage, type Language } from '../../platform/texts/language.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { disclosures } from '../audit/tables.ts'
import { type Actor, actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import type { Controller } from '../installation/controller.ts'
import { fieldFacts } from '../people/describe-person.ts'
import { personNotFound } from '../people/problems.ts'
import { readPersonRows } from '../people/read-person-rows.ts'
import type { Services } from '../services.ts'
import { buildAccessReport } from './build-access-report.ts'
import { portableData } from './portable-data.ts'
import { formatNotOfKind } from './problems.ts'
import { renderAccessReport } from './render-access-report.ts'
import { type PortabilityFormat, writePortability } from './write-portability.ts'

export const exportKinds = ['access', 'portability'] as const
export const exportFormats = ['html', 'json', 'csv', 'vcard'] as const
export type ExportKind = (typeof exportKinds)[number]
export type ExportFormat = (typeof exportFormats)[number]

const formatsOf = { access: ['html', 'json'], portability: ['json', 'csv', 'vcard'] } as const
const extensions = { html: 'html', json: 'json', csv: 'csv', vcard: 'vcf' } as const
export const mediaTypes = { html: 'text/html', json: 'application/json', csv: 'text/csv', vcard: 'text/vcard' } as const

export interface ExportOptions {
  kind: ExportKind
  format: ExportFormat
  /** Of the texts; the person's own where it is one of ours, else the controller's. */
  language?: Language
}

export interface PersonExport {
  /** A name for the file, which names nobody. */
  name: string
  content: string
  /** How many values of the person it holds. */
  fields: number
  /** SHA-256 of the content, hex. */
  digest: string
}

/**
 * Makes a person's access report or portability file, and records that it was made: a disclosure to the person, and an entry
 * of the audit (ACC-5, AUD-1).
 * @throws Problem person-not-found, format-not-of-kind
 */
export function exportPerson(
  services: Services,
  actor: Actor,
  personId: string,
  options: ExportOptions,
): Promise<PersonExport> {
  const { kind, format } = options
  const formats: readonly string[] = formatsOf[kind]
  if (!formats.includes(format))
    return Promise.reject(formatNotOfKind({ format, kind, formats: formats.join(', ') }, [], 'format'))
  return services.door.forPurpose('rights', actor, async (tx) => {
    const controller = await services.controller()
    const language = options.language ?? (await languageOf(tx, personId, controller))
    const { content, fields } =
      kind === 'access'
        ? await writeAccess(tx, services, controller, personId, format, language)
        : await writePortable(tx, services, controller, personId, format as PortabilityFormat, language)
    const digest = createHash('sha256').update(content).digest('hex')
    await tx.insert(disclosures).values({
      id: newId(),
      personId,
      recipient: 'person',
      what: `${kind} ${format}`,
      purpose: 'rights',
      actor: actorId(actor),
    })
    await recordAudit(tx, { action: 'export', personId, details: { kind, format, fields, digest } })
    return { name: `${kind}-${personId}.${extensions[format]}`, content, fields, digest }
  })
}

async function languageOf(tx: Transaction<'rights'>, personId: string, { language }: Controller): Promise<Language> {
  const { rows } = await tx.client.query<{ language: string | null }>(
    'select language from diskret.people where id = $1',
    [personId],
  )
  if (!rows[0]) throw personNotFound({})
  return isLanguage(rows[0].language) ? rows[0].language : language
}

async function writeAccess(
  tx: Transaction<'rights'>,
  services: Services,
  controller: Controller,
  personId: string,
  format: ExportFormat,
  language: Language,
): Promise<{ content: string; fields: number }> {
  const report = await buildAccessReport(tx, services, controller, personId, language)
  const fields = report.sections.reduce(
    (sum, { rows }) => sum + rows.reduce((inner, row) => inner + row.fields.length, 0),
    0,
  )
  const content =
    format === 'html' ? renderAccessReport(report, controller.timeZone) : `${JSON.stringify(report, null, 2)}\n`
  return { content, fields }
}

async function writePortable(
  tx: Transaction<'rights'>,
  services: Services,
  controller: Controller,
  personId: string,
  format: PortabilityFormat,
  language: Language,
): Promise<{ content: string; fields: number }> {
  const found = await readPersonRows(tx, services.tables, personId)
  const person = found.find(({ table }) => table.name === 'people')?.rows[0]
  if (!person) throw personNotFound({})
  const facts = await fieldFacts(tx, services, controller.timeZone, person, found)
  const { rows } = await tx.client.query<{ id: string; import_id: string }>(
    'select id, import_id from diskret.sources where id = any($1::uuid[]) and import_id is not null',
    [[...facts.sources.keys()]],
  )
  const fields = portableData(found, facts, new Map(rows.map(({ id, import_id }) => [id, import_id])))
  const content = writePortability(fields, format, {
    person: personId,
    company: controller.company,
    language,
    generatedAt: services.clock.now().toISOString(),
  })
  return { content, fields: fields.length }
}

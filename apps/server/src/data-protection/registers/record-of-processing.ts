import { createHash } from 'node:crypto'
import type { Language } from '../../platform/texts/language.ts'
import { type DeclaredTable, subjectsOf } from '../declarations/personal-table.ts'
import { readersOf } from '../declarations/readable-columns.ts'
import type { Controller } from '../installation/controller.ts'
import { describeRetention } from '../notices/composing/describe-retention.ts'
import { legalBasisKinds } from '../purposes/legal-basis-kinds.ts'
import { type Purpose, purposeNames, purposes } from '../purposes/purposes.ts'
import { securityMeasures, subjectCategories } from './record-texts.ts'

/** One processing activity: what is done for one purpose (article 30(1)(b)-(f)). */
export interface ProcessingActivity {
  purpose: Purpose
  label: string
  description: string
  term: string
  bases: { kind: string; label: string; article: string }[]
  /** Categories of persons (c). */
  persons: string[]
  /** Categories of data (c), by the vocabulary and as people call them. */
  data: { category: string; labels: string[] }[]
  /** Time limits of erasure (f), by what is kept. */
  retention: { what: string; limit: string; rule: string }[]
}

/** The record of processing activities of a controller (article 30(1); GOV-1). */
export interface RecordOfProcessing {
  language: Language
  generatedAt: string
  /** Digest of the content: the same settings and declarations make the same record. */
  version: string
  /** (a) */
  controller: { company: string; registrationNumber: string | null; country: string; contact: Record<string, string> }
  jointControllers: null
  representative: null
  protectionOfficer: Record<string, string | undefined> | null
  activities: ProcessingActivity[]
  /** (d): recipients to whom data was actually disclosed, besides the persons themselves. */
  recipients: string[]
  /** (e): nothing leaves the installation by itself; empty until a connector is set up. */
  transfers: string[]
  /** (g) */
  security: string[]
}

/**
 * Generates the record from the declarations and the controller's settings, so that it cannot disagree with what the system
 * does (GOV-1). There is no switch to turn it off (GOV-2).
 * @param recipients to whom data was disclosed
 * @param generatedAt ISO 8601; no part of the version
 */
export function recordOfProcessing(
  tables: readonly DeclaredTable[],
  controller: Controller,
  recipients: readonly string[],
  language: Language,
  generatedAt: string,
): RecordOfProcessing {
  const content = {
    language,
    controller: {
      company: controller.company,
      registrationNumber: controller.registrationNumber,
      country: controller.country,
      contact: controller.contact as Record<string, string>,
    },
    jointControllers: null,
    representative: null,
    protectionOfficer: controller.protectionOfficer,
    activities: purposeNames.flatMap((purpose) => activity(purpose, tables, language)),
    recipients: [...recipients],
    transfers: [],
    security: securityMeasures.map((measure) => measure[language]),
  }
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)
  return { ...content, generatedAt, version }
}

function activity(purpose: Purpose, tables: readonly DeclaredTable[], language: Language): ProcessingActivity[] {
  const concerned = tables.flatMap((table) => {
    const columns = [...table.columns.values()].flatMap((column) =>
      column.personal && readersOf(column).includes(purpose) ? [column] : [],
    )
    return columns.length > 0 ? [{ table, columns }] : []
  })
  if (concerned.length === 0) return []
  const { label, aim, term, bases } = purposes[purpose]
  const data = new Map<string, Set<string>>()
  for (const { columns } of concerned)
    for (const column of columns)
      data.set(column.category, (data.get(column.category) ?? new Set()).add(column.label[language]))
  const kinds = new Set(concerned.flatMap(({ table }) => subjectsOf(table.declaration).map(({ kind }) => kind)))
  return [
    {
      purpose,
      label: label[language],
      description: aim[language],
      term,
      bases: bases.map((kind) => ({
        kind,
        label: legalBasisKinds[kind].label[language],
        article: legalBasisKinds[kind].article,
      })),
      persons: [...kinds].flatMap((kind) => subjectCategories[kind].map((category) => category[language])),
      data: [...data].map(([category, labels]) => ({ category, labels: [...labels] })),
      retention: concerned.map(({ table }) => ({
        what: table.declaration.label[language],
        limit: describeRetention(table.declaration.retention, language, 'staff'),
        rule: table.declaration.retention.rule,
      })),
    },
  ]
}

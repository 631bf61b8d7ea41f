import type { DeclaredTable } from '../declarations/personal-table.ts'
import { carriesPermission } from '../declarations/personal-table.ts'
import { readersOf } from '../declarations/readable-columns.ts'
import type { Controller } from '../installation/controller.ts'
import { type Label, type Purpose, purposes } from '../purposes/purposes.ts'
import type { NoticeInput } from './composing/notice-input.ts'
import type { NoticeBasis } from './composing/rights-matrix.ts'

/** A purpose that a notice tells of, with its basis and, under a legitimate interest, what the interest is. */
export interface ToldPurpose {
  purpose: Purpose
  basis: NoticeBasis
  interest: Label | null
}

export interface NoticeFacts {
  controller: Controller
  tables: readonly DeclaredTable[]
  article: '13' | '14'
  purposes: readonly ToldPurpose[]
  /** Where the data is from; of article 14 only. */
  source: { description: string; publiclyAccessible: boolean } | null
  /** Absolute address of this installation. */
  publicUrl: string
  /** Kinds of data beyond those of the declarations: what waits beside an invitation. */
  further?: readonly Label[]
}

const keptFor: readonly Purpose[] = ['customer', 'prospecting', 'marketing']

/**
 * Fills a notice from the declarations and the controller's settings, so that a new column or rule is told without anybody
 * writing it a second time (NOT-C-1 … NOT-C-18).
 */
export function noticeInputFor(facts: NoticeFacts): NoticeInput {
  const { controller, tables, article, source } = facts
  const named = facts.purposes.map(({ purpose }) => purpose)
  // Profiling has no field of its own: it works on what is kept for the others.
  const told = tables.some((table) => concerns(table, named)) ? named : keptFor
  return {
    article,
    controller: {
      name: controller.company,
      address: controller.contact.address ?? null,
      phone: controller.contact.phone ?? null,
      email: controller.contact.email ?? null,
      country: controller.country,
      land: null,
      registrationNumber: controller.registrationNumber,
      website: controller.contact.website ?? null,
      representative: null,
    },
    dataProtectionOfficer: controller.protectionOfficer
      ? {
          name: controller.protectionOfficer.name ?? controller.company,
          address: null,
          phone: controller.protectionOfficer.phone ?? null,
          email: controller.protectionOfficer.email ?? null,
        }
      : null,
    purposes: facts.purposes.map(({ purpose, basis, interest }) => ({
      name: purposes[purpose].label,
      description: purposes[purpose].description,
      basis,
      interest,
      law: null,
    })),
    data: [...dataTold(tables, told), ...(facts.further ?? [])],
    recipients: null,
    transfers: null,
    retention: retentionTold(tables, told),
    authority: null,
    provision:
      article === '13'
        ? {
            isRequiredBy: 'nothing',
            consequence: {
              da: 'Du bestemmer selv, om du vil give oplysningerne. Uden dem kan vi ikke kontakte dig.',
              en: 'It is up to you whether to give the data. Without it we cannot contact you.',
            },
          }
        : null,
    automatedDecisions: null,
    source: source
      ? { text: { da: source.description, en: source.description }, isPubliclyAccessible: source.publiclyAccessible }
      : null,
    rightsAddress: `${facts.publicUrl}/privacy`,
  }
}

const concerns = (table: DeclaredTable, told: readonly Purpose[]) =>
  carriesPermission(table.declaration) &&
  [...table.columns.values()].some(
    (column) => column.personal && told.some((purpose) => column.purposes.includes(purpose)),
  )

/** The kinds of data that are read for the purposes told; what is a value once more is told with it. */
function dataTold(tables: readonly DeclaredTable[], told: readonly Purpose[]): Label[] {
  return tables
    .filter((table) => concerns(table, told))
    .flatMap((table) =>
      [...table.columns.values()].flatMap((column) =>
        column.personal && !column.withheld && readersOf(column).some((purpose) => told.includes(purpose))
          ? [column.label]
          : [],
      ),
    )
}

/** How long each kind of rows is kept; a rule is told once for all that follow it. */
function retentionTold(tables: readonly DeclaredTable[], told: readonly Purpose[]): NoticeInput['retention'] {
  return tables
    .filter((table) => concerns(table, told))
    .map((table) => ({ what: table.declaration.label, rule: table.declaration.retention }))
}

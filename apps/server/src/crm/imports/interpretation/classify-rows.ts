/**
 * What becomes of the records of one import, decided together. This is the rule in memory; the same steps are made in SQL, as
 * sets over the keys of {@link RowKeys}, where a file is too large for it.
 *
 * Only candidates take part in A to C; a row rejected for a fault keeps that reason, a skipped one its.
 *
 * A. **Address.** Rows with the same address (lower case, without plus-tag) and the same short name (first given name and last
 *    surname, folded, in alphabetical order) are one person. A row without a name belongs to the first row of that address that
 *    has one, else to the first of that address. Different names at one address stay different people.
 * B. **Number and name.** A row without an address belongs to the first row with the same `number|name` that has an address,
 *    else to the first such row.
 * C. **Name and company.** A row without an address that B left alone belongs likewise to the first row with the same
 *    `name|company`, unless both have numbers and share none.
 *    The person's first row is the one with the lowest place in the file. Two persons who share a key of B or C are kept apart;
 *    the later row is a `possible-duplicate`.
 * D. **Ledger.** An address (without tag) or a number that is in the ledger, alone where one person of this file has it and it is
 *    no role address, else only together with the name; what is found for one row of a person holds for all.
 * E. **Refusals.** The strictest of all rows of the person, of rows with the same address and name, or the same number and name;
 *    a refusal without a name binds everybody at its address. Rows rejected for a fault refuse as well.
 * F. **Decision for each person**, the first that applies: erased-earlier, erasure-requested, refused; without a basis for the
 *    list also refused-earlier, asked-earlier, and no address (`invalid-email` if something stood there, else `no-email`).
 *    Rejected: the person's first row has the reason, later ones are duplicates of it. Accepted: the first row (without a basis
 *    the first row with an address; rows before it are rejected as F says); later ones are duplicates of it.
 * G. **Warnings** of accepted rows: shared-mailbox where two people or more have one of its addresses, possible-duplicate, C.
 * H. **Invitations**: one for each different main address of those who come in without a basis.
 */
import { classifyCompanies } from './classify-companies.ts'
import type { Entity } from './fields.ts'
import { type DuplicateKey, findPersons, type Persons } from './find-persons.ts'
import { findRefusals, isConflict } from './find-refusals.ts'
import type { InterpretedRow, RejectionReason, RowWarning, SkipReason } from './interpreted-row.ts'

/** What the user chose for the whole list; an invitation is no basis. */
export type ListBasis = 'invitation' | 'legitimate-interest' | 'contract' | 'consent'

/** What the ledger remembers of an identifier. */
export type LedgerMark = 'erased' | 'refused' | 'asked'

/**
 * Asks the ledger for an address (lower case, without plus-tag) or a number (E.164).
 * @param name the key of the name; null asks for the identifier alone
 */
export type LedgerLookup = (identifier: string, name: string | null) => LedgerMark | null

export interface ClassifyOptions {
  entity: Entity
  basis: ListBasis
  ledger?: LedgerLookup | undefined
}

export interface ClassifiedRow {
  row: InterpretedRow
  outcome: 'accepted' | 'duplicate' | 'rejected' | 'skipped'
  reason: RejectionReason | SkipReason | null
  /** The row this one is merged into. */
  duplicateOf: InterpretedRow | null
  how: DuplicateKey | 'company' | null
  warnings: RowWarning[]
  /** Whether a legal basis is opened: never by what a cell says. */
  basis: boolean
}

/**
 * Decides about all records of an import.
 * @param rows in the order of the file, of all sheets that are imported
 */
export function classifyRows(rows: InterpretedRow[], options: ClassifyOptions): ClassifiedRow[] {
  if (options.entity === 'company') return classifyCompanies(rows)
  const persons = findPersons(rows)
  const refusals = findRefusals(rows, persons.firstRow)
  const marks = findMarks(rows, persons, options.ledger)
  const withBasis = findBases(rows, persons.firstRow, options.basis)

  /** The row that stands for each person: the first, without a basis the first with an address. */
  const representative = new Map<number, number>()
  for (const [index, row] of rows.entries()) {
    const person = persons.firstRow[index] ?? -1
    if (person < 0) continue
    const before = representative.get(person)
    const needsAddress = !withBasis.has(person) && decideAlways(refusals[index], marks.get(person)) === null
    if (before === undefined || (needsAddress && rows[before]?.keys.email === null && row.keys.email !== null)) {
      representative.set(person, index)
    }
  }

  return rows.map((row, index): ClassifiedRow => {
    const person = persons.firstRow[index] ?? -1
    if (person < 0) return settled(row)
    const chosen = representative.get(person) ?? index
    const warnings = isConflict(row.consent, refusals[index])
      ? [...row.warnings, 'consent-conflict' as const]
      : row.warnings
    if (index > chosen) {
      const how = persons.joinedBy[index] ?? howByAddress(row, rows[chosen])
      return { row, outcome: 'duplicate', reason: null, duplicateOf: rows[chosen] ?? null, how, warnings, basis: false }
    }
    const basis = withBasis.has(person)
    const reason =
      decideAlways(refusals[index], marks.get(person)) ?? (basis ? null : decideInvitation(row, marks.get(person)))
    if (reason !== null)
      return { row, outcome: 'rejected', reason, duplicateOf: null, how: null, warnings, basis: false }
    return {
      row,
      outcome: 'accepted',
      reason: null,
      duplicateOf: null,
      how: null,
      warnings: warningsOf(row, index, persons),
      basis,
    }
  })
}

function settled(row: InterpretedRow): ClassifiedRow {
  const outcome = row.outcome === 'skipped' ? 'skipped' : 'rejected'
  return { row, outcome, reason: row.reason, duplicateOf: null, how: null, warnings: row.warnings, basis: false }
}

/** Step F, what holds whatever the basis. */
function decideAlways(
  refusal: 'refused' | 'erasure-requested' | undefined,
  mark: LedgerMark | undefined,
): RejectionReason | null {
  return mark === 'erased' ? 'erased-earlier' : (refusal ?? null)
}

/** Step F, what only an invitation asks for. */
function decideInvitation(row: InterpretedRow, mark: LedgerMark | undefined): RejectionReason | null {
  if (mark === 'refused') return 'refused-earlier'
  if (mark === 'asked') return 'asked-earlier'
  if (row.keys.email !== null) return null
  return row.warnings.includes('invalid-email') ? 'invalid-email' : 'no-email'
}

function howByAddress(row: InterpretedRow, chosen: InterpretedRow | undefined): DuplicateKey {
  return row.emails.some((email) => chosen?.emails.includes(email)) ? 'email' : 'email-plus-tag'
}

/** Step G. */
function warningsOf(row: InterpretedRow, index: number, persons: Persons): RowWarning[] {
  const shared = row.keys.emailsWithoutTag.some((address) => persons.peopleOf.has(address))
  const possible = persons.possibleDuplicates.has(index)
  if (!shared && !possible) return row.warnings
  const warnings = [...row.warnings]
  if (shared) warnings.push('shared-mailbox')
  if (possible) warnings.push('possible-duplicate')
  return warnings
}

const severity: Record<LedgerMark, number> = { asked: 1, refused: 2, erased: 3 }

/** Step D: the most severe mark of each person. */
function findMarks(
  rows: InterpretedRow[],
  persons: Persons,
  ledger: LedgerLookup | undefined,
): Map<number, LedgerMark> {
  const marks = new Map<number, LedgerMark>()
  if (ledger === undefined) return marks
  for (const [index, { keys }] of rows.entries()) {
    const person = persons.firstRow[index] ?? -1
    if (person < 0) continue
    const note = (mark: LedgerMark | null) => {
      const before = marks.get(person)
      if (mark !== null && (before === undefined || severity[mark] > severity[before])) marks.set(person, mark)
    }
    for (const identifier of [...keys.emailsWithoutTag, ...keys.phones]) {
      const alone = !persons.peopleOf.has(identifier) && !keys.roleAddresses.includes(identifier)
      if (alone) note(ledger(identifier, null))
      if (keys.name !== null) note(ledger(identifier, keys.name))
    }
  }
  return marks
}

/** People who come in under a basis: all under one for the list, under `consent` those whose record can prove one (CON-33). */
function findBases(rows: InterpretedRow[], firstRow: number[], basis: ListBasis): { has: (person: number) => boolean } {
  if (basis === 'invitation') return new Set<number>()
  if (basis !== 'consent') return { has: () => true }
  const proved = new Set<number>()
  for (const [index, { evidence }] of rows.entries()) {
    if (evidence !== null && evidence.missing.length === 0) proved.add(firstRow[index] ?? -1)
  }
  return proved
}

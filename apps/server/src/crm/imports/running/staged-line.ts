import { sealHeld } from '../../../data-protection/free-text/held-text.ts'
import { readText } from '../../../data-protection/free-text/read-text.ts'
import { sealWaiting } from '../../../data-protection/invitations/waiting-content.ts'
import { hashIdentifiers } from '../../../data-protection/ledger/hash-identifier.ts'
import { newId } from '../../../platform/identifiers/new-id.ts'
import type { Keyring } from '../../../platform/keyring/keyring.ts'
import type { ListBasis } from '../interpretation/classify-rows.ts'
import type { InterpretedRow } from '../interpretation/interpreted-row.ts'
import { copyBoolean, copyBytes, copyManyBytes, copyText, copyTexts } from './copy-text.ts'
import { contentOf, displayName, isMinorOn, type ProvedConsent } from './row-content.ts'

/** The columns of `import_staging` in the order of a staged line. */
export const stagedColumns = [
  'import_id',
  'position',
  'sheet',
  'line',
  'outcome',
  'reason',
  'warnings',
  'consent',
  'person_id',
  'is_company',
  'name',
  'given_name',
  'family_name',
  'country',
  'is_minor',
  'email',
  'addresses',
  'role_addresses',
  'phones',
  'name_key',
  'short_name',
  'company_key',
  'company_name',
  'registration_number',
  'identifiers',
  'hashes',
  'named_hashes',
  'proved',
  'content',
  'sealed',
  'held_id',
  'held',
  'held_categories',
] as const

export interface StagingContext {
  importId: string
  keyring: Keyring
  basis: ListBasis
  /** The day of the import. */
  day: string
}

/** Records of a file that lie behind each other. */
export interface StagedBatch {
  rows: InterpretedRow[]
  /** Place of the first in the file, over all sheets. */
  position: number
  isCompany: boolean
  /** The consent that each proves, if it does; none where the list claims none. */
  proofs: (ProvedConsent | null)[]
}

/** @returns the records as COPY reads them into the staging table */
export function stagedLines({ rows, position, isCompany, proofs }: StagedBatch, context: StagingContext): Buffer {
  let text = ''
  for (const [at, row] of rows.entries()) text += stagedLine(row, position + at, isCompany, proofs[at] ?? null, context)
  return Buffer.from(text)
}

/** One row. What will wait beside an invitation is sealed at once, so that it is nowhere in the clear. */
function stagedLine(
  row: InterpretedRow,
  position: number,
  isCompany: boolean,
  proof: ProvedConsent | null,
  context: StagingContext,
): string {
  const { keyring, importId, basis } = context
  const { keys } = row
  const personId = newId()
  const isCandidate = row.outcome === 'candidate'
  const reads = isCandidate || row.consent !== undefined
  const name = displayName(row)
  const isNamed = keys.name !== null
  const hashes =
    isCompany || !reads
      ? []
      : hashIdentifiers(keyring, {
          emails: keys.emailsWithoutTag,
          phones: keys.phones,
          name: isNamed ? name : null,
        })
  const named = hashes.flatMap(({ withName }) => withName ?? [])
  const proved = isCandidate ? proof : null
  const content = isCandidate ? contentOf(row) : {}
  const held = holdBack(content, keyring)
  if (proved !== null) content.consent = proved
  const waits = !isCompany && isCandidate && (basis === 'invitation' || (basis === 'consent' && proved === null))
  const fields = [
    importId,
    String(position),
    copyText(row.sheet),
    String(row.line),
    row.outcome,
    copyText(row.reason),
    `{${row.warnings.join(',')}}`,
    copyText(row.consent ?? null),
    personId,
    copyBoolean(isCompany),
    copyText(name),
    copyText(row.names.given),
    copyText(row.names.family),
    copyText(row.address.countryCode),
    copyBoolean(isMinorOn(row.birthDate, context.day)),
    copyText(row.emails[0] ?? null),
    copyTexts(keys.emailsWithoutTag),
    copyTexts(keys.roleAddresses),
    copyTexts(keys.phones),
    copyText(keys.name),
    copyText(keys.shortName),
    copyText(keys.company),
    copyText(row.company.name),
    copyText(row.company.taxId),
    copyTexts(hashes.map(({ identifier }) => identifier)),
    copyManyBytes(hashes.map(({ plain }) => plain)),
    copyManyBytes(named),
    copyBoolean(proved !== null),
    isCandidate && !waits ? copyText(JSON.stringify(content)) : '\\N',
    waits ? copyBytes(sealWaiting(keyring, personId, content)) : '\\N',
    held ? held.id : '\\N',
    held ? copyBytes(held.sealed) : '\\N',
    held ? copyTexts(held.categories) : '\\N',
  ]
  return `${fields.join('\t')}\n`
}

/** Takes a note that may hold sensitive data out of the content, sealed: only the officer sees it until it is decided (SPE-3, SPE-6). */
function holdBack(content: { notes?: string }, keyring: Keyring) {
  const { notes } = content
  if (notes === undefined) return null
  const { categories } = readText(notes, 'sweep')
  if (categories.length === 0) return null
  delete content.notes
  const id = newId()
  return { id, sealed: sealHeld(keyring, id, notes), categories }
}

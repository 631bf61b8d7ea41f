import { defineProblem, type Problem } from '../../platform/problems/problem.ts'
import { personNotFound } from '../people/problems.ts'

const noBasis = defineProblem('no-basis', 'refused', 'PRI-1')
const endOnlyEarlier = defineProblem('erasure-only-earlier', 'refused', 'PRI-6')
const consentEnded = defineProblem('consent-ended', 'refused', 'BAS-3')
const contactIsNoParty = defineProblem('contact-is-no-party', 'refused', 'BAS-5')
const contractNotForThis = defineProblem('contract-not-for-this', 'refused', 'BAS-6')
const evidenceNeeded = defineProblem('evidence-needed', 'refused', 'BAS-8')
const assessmentNeeded = defineProblem('assessment-needed', 'refused', 'LIA-1')
const assessmentSigned = defineProblem('assessment-signed', 'refused', 'LIA-9')
const consentUnproved = defineProblem('consent-unproved', 'refused', 'CON-20')
const consentNeeded = defineProblem('consent-needed', 'refused', 'CON-5')
const wordingUsed = defineProblem('wording-used', 'refused', 'CON-23')
const closedToPurpose = defineProblem('closed-to-purpose', 'refused', 'PRI-2')
const alreadyThere = defineProblem('already-there', 'conflict')
const notThere = defineProblem('refers-to-nothing', 'unusable')
const valueUnusable = defineProblem('value-unusable', 'unusable')
export const databaseUnavailable = defineProblem('database-unavailable', 'unavailable')
const diskFull = defineProblem('disk-full', 'unavailable')
const diskReadOnly = defineProblem('disk-read-only', 'unavailable')

/** The guards of the database, by the name of the constraint that they raise. */
const guards: Record<string, () => Problem> = {
  basis_or_end: () => noBasis({}),
  hidden_subject: () => personNotFound({}),
  'PRI-6': () => endOnlyEarlier({}),
  'BAS-3': () => consentEnded({}),
  'BAS-5': () => contactIsNoParty({}),
  'LIA-1': () => assessmentNeeded({}),
  'LIA-9': () => assessmentSigned({}),
  'CON-5': () => consentNeeded({}),
  'CON-23': () => wordingUsed({}),
  legal_bases_assessed: () => assessmentNeeded({}),
  legal_bases_consented: () => consentNeeded({}),
  legal_bases_evidenced: () => evidenceNeeded({}),
  legal_bases_never_contract: () => contractNotForThis({}),
  consents_proof: () => consentUnproved({}),
}

const byState: Record<string, () => Problem> = {
  '23505': () => alreadyThere({}),
  '23503': () => notThere({}),
  '42501': () => closedToPurpose({}),
  // Texts, numbers and dates that no column of their kind can hold.
  '22001': () => valueUnusable({}),
  '22003': () => valueUnusable({}),
  '22007': () => valueUnusable({}),
  '22008': () => valueUnusable({}),
  '22021': () => valueUnusable({}),
  '22P02': () => valueUnusable({}),
  '22P05': () => valueUnusable({}),
  '23514': () => valueUnusable({}),
  // Of PostgreSQL and of the file system; of a replica too, which takes no changes.
  '53100': () => diskFull({}),
  ENOSPC: () => diskFull({}),
  EDQUOT: () => diskFull({}),
  '25006': () => diskReadOnly({}),
  EROFS: () => diskReadOnly({}),
}

/** The kinds of SQLite's errors by which locks of processes tell of the disk. */
const byKindOfSqlite: Record<number, () => Problem> = { 8: () => diskReadOnly({}), 13: () => diskFull({}) }

// Connections refused, lost or too many; a database that starts or stops, or whose files fail; logins and databases that are not
// there.
const unavailable =
  /^(?:08|53|57P|58|28|3D)|^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH)$/

interface DatabaseError {
  code?: string
  constraint?: string
  errcode?: number
  syscall?: string
}

/**
 * What a refusal of PostgreSQL means to whoever asked: guards by the name of their constraint, everything else by SQLSTATE.
 * Drizzle wraps the error, which then stands in its cause.
 * @returns nothing where it is our own fault
 */
export function translateDatabaseError(error: unknown): Problem | undefined {
  for (let current = error, depth = 0; current instanceof Error && depth < 4; current = current.cause, depth++) {
    const { code, constraint, errcode = 0, syscall } = current as Error & DatabaseError
    const guard = constraint === undefined ? undefined : guards[constraint]
    if (guard) return guard()
    if (!code) continue
    const state = code === 'ERR_SQLITE_ERROR' ? byKindOfSqlite[errcode & 0xff] : byState[code]
    if (state) return state()
    // Whatever keeps a connection from being made: a socket whose server has stopped is not there at all.
    if (unavailable.test(code) || syscall === 'connect') return databaseUnavailable({})
  }
  return undefined
}

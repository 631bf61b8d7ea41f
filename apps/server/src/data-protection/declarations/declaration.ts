import type { Label, Purpose } from '../purposes/purposes.ts'
import type { RetentionRule } from './retention-rules.ts'

/** Where a value comes from, in DPV's terms; decides what portability covers (article 20; POR-2). */
export type Origin = 'provided' | 'observed' | 'inferred' | 'third-party'

/** The W3C DPV personal-data term of a column, e.g. `pd:EmailAddress`. */
export type Category = `pd:${string}` | `dpv:${string}`

/** What erasure does to a value (article 17; ERA-1 … ERA-8). */
export type ErasureAction =
  /** The row goes, and the value with it. */
  | 'delete'
  /** The value becomes null; the row stays. */
  | 'clear'
  /** The value is replaced by one that names nobody. */
  | { anonymous: string }
  /** The value stays until the named hold of law.md 11.2 ends, and goes by itself the day after. */
  | { hold: string }

export interface PersonalDeclaration {
  category: Category
  /** What people call it: in the notice, the access report, the record and on screen. */
  label: Label
  /** Where the values come from unless the row's source says otherwise. */
  origin: Origin
  /** The purposes whose role may read the column; no purpose, no column (PRI-4). */
  purposes: readonly [Purpose, ...Purpose[]]
  /** Default `delete`. */
  erasure?: ErasureAction
  /** Whether people write sentences here: such columns are searched at erasure and by the text detector. */
  freeText?: boolean
  /** Free text in which staff write about people: PostgreSQL takes none that was not looked at for sensitive data (SPE-3). */
  checked?: boolean
  /** A few words such as a job title, which name a trade more often than a fact about somebody: read by the text detector as such. */
  shortText?: boolean
  /** Set where the row says nothing but this: what is taken out of the text takes the row with it. */
  isWholeRow?: boolean
  /** What the value identifies the person by; the erasure's check and the ledger look for it. */
  identifier?: 'email' | 'phone' | 'name' | 'external-id'
  /** Set where the value is left out of an access report, with the reason (article 15(4)). */
  withheld?: string
  /** Set where a role may not change it although it may read it. */
  fixed?: boolean
}

export interface TechnicalDeclaration {
  /** Set where roles that write the table may change the column after the row is made. */
  changeable?: boolean
}

export type ColumnDeclaration =
  | ({ personal: true } & PersonalDeclaration)
  | ({ personal: false } & TechnicalDeclaration)

/** Staff are registered people too: an account is a data subject of its own kind. */
export type SubjectKind = 'person' | 'account'

/**
 * How a row leads to the person whom it is about. Several paths, or a link table, make a row with several subjects: it is
 * permitted what all of them permit, and erasing one takes only what concerns that one.
 */
export type SubjectPath<Kind extends SubjectKind = SubjectKind> =
  /** The row is the subject. */
  | { kind: Kind; via: 'itself' }
  /** A column holds the subject's id. */
  | { kind: Kind; via: 'column'; column: string }
  /** The row belongs to a row of another declared table, and has its subjects. */
  | { kind: Kind; via: 'parent'; column: string; parent: string }
  /** A link table names the subjects of the row. */
  | { kind: Kind; via: 'link'; link: string; row: string; subject: string }

export interface TableDeclaration {
  label: Label
  /** The paths to the subjects, or why the rows concern nobody. */
  subjects: readonly SubjectPath[] | { nobody: string }
  retention: RetentionRule
  /** Which purposes may write; where left out, every purpose that may read a column may insert and update, and `rights` delete. */
  writes?: { insert?: readonly Purpose[]; update?: readonly Purpose[]; delete?: readonly Purpose[] }
  /** Who reads the technical columns beside those who need a personal one; without either, those who write the table. */
  readers?: readonly Purpose[]
  /** Set where a change of a row changes what its subject permits: the permission is computed anew in the same statement. */
  decidesPermission?: boolean
  /** Columns of such a table, by their names in PostgreSQL, whose change decides nothing and computes nothing anew. */
  decideNothing?: readonly string[]
  /** Lists that screens offer, as columns to sort by: each gets a partial index for each role. */
  listOrders?: readonly { columns: readonly string[]; roles: readonly (Purpose | 'seller-desk')[] }[]
  /** Set where the importer's role may read and write the table (staging, and what an import commits). */
  importer?: boolean
  /** Set where rows may be added and never changed, by nobody. */
  appendOnly?: boolean
  /** Set where rows hold the subject's id alone and stay when the subject goes, with the reason; they carry no permission. */
  outlivesSubject?: string
  /** Set where the access report leaves the table out since it tells the same another way, with the reason. */
  withheld?: string
}

/**
 * What the readers of this folder hand over: records of a tabular file or contact cards, as they stand in the file, before anybody
 * knows what their columns mean.
 */

/** What is wrong with one record; never a reason to stop reading. The codes are those of the import report. */
export type RecordFault =
  /** An opening quote that is never closed: the record ends at its line end, what follows is read as if nothing had happened. */
  | 'unbalanced-quote'
  /** More filled cells than headers; all of them are in `cells`. */
  | 'too-many-columns'
  /** Fewer cells than headers, and not only empty ones at the end are missing: the cells may stand under the wrong headers. */
  | 'too-few-columns'
  /** U+0000 stood in a cell; it was taken out. */
  | 'nul-byte'
  /** A cell of more than 64 kB; cut to that length. */
  | 'cell-too-long'
  /** A byte that the encoding does not define; its letter in Windows-1252 stands in its place, or U+FFFD where that is none. */
  | 'undefined-byte'
  /** Letters beyond ASCII in no declared character set (contact cards): the letters are guessed. */
  | 'undeclared-charset'
  /** UTF-8 that was read as Windows-1252 before; it was mended. */
  | 'mojibake'
  /** A contact card that is cut off or broken; what could be read is there. */
  | 'invalid-card'

/**
 * One record of a table.
 *
 * `line` is the physical line on which the record begins, counted from 1 by line feeds (by carriage returns where the file has no
 * line feed), the header included; in a workbook the row. `cells` has at least as many cells as the description has columns
 * (missing ones are empty); more only with `too-many-columns`. Cells are neither trimmed nor cleaned of invisible characters; a cell
 * is often a slice of a larger text, so whoever keeps one for long copies it.
 */
export interface FileRecord {
  line: number
  cells: string[]
  faults: RecordFault[]
}

/** A value of a card that may be there several times, e.g. an e-mail address or a web address. */
export interface CardValue {
  /** As a person writes it, without `mailto:` or `tel:`. */
  value: string
  /** Lower case, e.g. `work`, `home`, `cell`; without `pref`. */
  types: string[]
  /** What the owner calls it (X-ABLabel), without Apple's wrapping. */
  label: string | null
  preferred: boolean
}

export interface CardPhone extends CardValue {
  /** The extension, if the number was a `tel:` URI that has one; no part of `value`. */
  extension: string | null
}

export interface CardName {
  family: string
  given: string
  additional: string
  prefix: string
  suffix: string
}

export interface CardAddress {
  postBox: string
  extended: string
  street: string
  city: string
  region: string
  postalCode: string
  country: string
  types: string[]
  label: string | null
  preferred: boolean
}

export interface CardOrganization {
  name: string
  units: string[]
}

/** A contact card of any version, decoded. Lists are in the order of the card; missing texts are null, missing lists empty. */
export interface Card {
  /** `2.1`, `3.0`, `4.0` or what stands there. */
  version: string | null
  /** `individual`, `org`, `group`, `location` (KIND of version 4), null if nothing is said. */
  kind: string | null
  /** The card says that it is a company's: KIND:org, or X-ABShowAs:COMPANY with no name of a person. */
  isCompany: boolean
  /** FN as it stands; it may be a company's name or an e-mail address. */
  fullName: string | null
  /** The parts of N as they stand; null if there is no N or all its parts are empty. */
  name: CardName | null
  nicknames: string[]
  emails: CardValue[]
  /** Telephone numbers that people answer. */
  phones: CardPhone[]
  faxesAndPagers: CardPhone[]
  organizations: CardOrganization[]
  /** X-DEPARTMENT, where it is not a unit of the organization. */
  department: string | null
  titles: string[]
  roles: string[]
  addresses: CardAddress[]
  urls: CardValue[]
  notes: string[]
  categories: string[]
  /** ISO 8601 date if it is a whole date, else as written. */
  birthDate: string | null
  gender: string | null
  uid: string | null
}

/** One card; `line` is that of its BEGIN:VCARD, counted as in {@link FileRecord}. */
export interface CardRecord {
  line: number
  card: Card
  faults: RecordFault[]
}

export type Separator = 'comma' | 'semicolon' | 'tab' | 'pipe'

export type LineEnd = 'LF' | 'CRLF' | 'CR'

/** A sheet of a workbook; `headerRow` counts from 1 and is null if the sheet has no header. */
export interface SheetDescription {
  name: string
  hidden: boolean
  headerRow: number | null
  columns: number
  records: number
  header: string[] | null
}

/** What is known of a file before its records are read. */
export interface FileDescription {
  /** The file's name without its folder. */
  name: string
  kind: 'csv' | 'xlsx' | 'vcard'
  /** IANA name in lower case (`utf-8` also where all is ASCII or a byte order mark stands in front); `utf-8` for a workbook. */
  encoding: string
  /** Null where there is one column, and for workbooks and cards. */
  separator: Separator | null
  /** The line end most records have; null where there is no line end. */
  lineEnd: LineEnd | null
  /** Physical line of the header (row of the first visible sheet in a workbook), null if there is none. */
  headerLine: number | null
  columns: number
  /** Records or cards without the header; null if they were not counted. */
  records: number | null
  header: string[] | null
  /** Workbooks only: every sheet that holds anything, hidden ones too. */
  sheets?: SheetDescription[]
  /** Size in bytes and time of the last change (ms since 1970) when it was described: a file that differs later is refused. */
  bytes: number
  modified: number
}

export interface DescribeOptions {
  /** The name to give in the description and in problems; the file's own if left out (uploads have temporary names). */
  name?: string
  /** Count the records of a CSV file or the cards by reading all of it (workbooks are always counted). Default true. */
  count?: boolean
  /**
   * Asked for the first rows of a table: true if the cells are surely headers, false if surely not, undefined to leave it to the
   * shape of the cells. Whoever knows the vocabulary answers.
   */
  isHeader?: (cells: string[]) => boolean | undefined
  /** The line (row) of the header where the user said so; null: there is none. */
  headerLine?: number | null
}

/** How many records a batch holds at most. */
export const batchSize = 1000

/** Cells with more characters than this are cut and flagged: 64 kB. */
export const longestCell = 65_536

import { defineProblem } from '../problems/problem.ts'

/**
 * The file is of a kind that cannot be read. `found` says what it seems to be: `pdf`, `image`, `old-workbook` (.xls), `zip`, `html`,
 * `xml`, `json`, `document`, `program`, `binary`, `encrypted-workbook`, `broken-workbook`, or `encoding NAME`. Accepted are CSV, .xlsx and vCard.
 */
export const fileNotReadable = defineProblem<{ file: string; found: string }>('file-not-readable', 'unusable')

/** There is no such file, it is a folder, or it may not be opened; `reason` is `missing`, `folder`, `forbidden` or `failed`. */
export const fileNotOpened = defineProblem<{ file: string; reason: string }>('file-not-opened', 'unusable')

/** The file was changed after it was described, or while it was read. */
export const fileChanged = defineProblem<{ file: string }>('file-changed', 'conflict')

/** A workbook that unpacks to more than is reasonable: a zip bomb, or far too large. `limit` names what was exceeded. */
export const workbookTooLarge = defineProblem<{ file: string; limit: string }>('workbook-too-large', 'unusable')

/** The workbook has no sheet of this name. */
export const sheetNotFound = defineProblem<{ file: string }>('sheet-not-found', 'unusable')

/** The file cannot be written there: the folder is missing, closed, or full. */
export const fileNotWritten = defineProblem<{ file: string }>('file-not-written', 'unusable')

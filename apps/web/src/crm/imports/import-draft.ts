import { useSyncExternalStore } from 'react'
import type { ColumnMapping } from './imports-api.ts'

/** The list that is being brought in. It lives in this page of the browser alone: nothing is kept before the last step. */
export interface ImportDraft {
  file: File
  /** Tells one chosen file from the next. */
  id: number
  /** What each column becomes, where the reader or an earlier list of the kind said so. */
  mapping: readonly ColumnMapping[] | undefined
  /** Whether that is what the last list of the kind said, or may not be asked any more. */
  earlier: 'unasked' | 'used' | 'declined'
}

let draft: ImportDraft | undefined
let chosen = 0
const listeners = new Set<() => void>()

function change(next: ImportDraft | undefined): void {
  draft = next
  for (const listener of listeners) listener()
}

/** Begins with a file; what was said of another is forgotten. */
export function beginImport(file: File): void {
  chosen += 1
  change({ file, id: chosen, mapping: undefined, earlier: 'unasked' })
}

/** @param earlier whether the mapping is that of the last list of the kind; the reader's own unless said */
export function mapColumns(
  mapping: readonly ColumnMapping[] | undefined,
  earlier: ImportDraft['earlier'] = 'declined',
): void {
  if (draft) change({ ...draft, mapping, earlier })
}

/** Once the server has the list, the browser lets go of it. */
export function endImport(): void {
  change(undefined)
}

export function useImportDraft(): ImportDraft | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => draft,
  )
}

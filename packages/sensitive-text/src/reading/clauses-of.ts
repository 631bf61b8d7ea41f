import type { Reading } from './reading.ts'

/** The clauses of a note, as UTF-16 offsets into it, end exclusive. */
export function clausesOf({ tokens, clauseStarts }: Reading): { start: number; end: number }[] {
  return clauseStarts.slice(0, -1).flatMap((from, index) => {
    const last = tokens[(clauseStarts[index + 1] ?? tokens.length) - 1]
    const first = tokens[from]
    return first && last ? [{ start: first.start, end: last.end }] : []
  })
}

/** What turns one text into another: the part from `from` to `to` becomes `insert`. Offsets count UTF-16 units. */
export interface TextChange {
  from: number
  to: number
  insert: string
}

/** @returns the smallest part that differs */
export function changeBetween(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before[from] === after[from]) from++
  let same = 0
  while (same < most - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same++
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) }
}

/** @returns the text after the change */
export function applyChange(text: string, { from, to, insert }: TextChange): string {
  return text.slice(0, from) + insert + text.slice(to)
}

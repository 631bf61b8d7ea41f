import type { RowContent } from '../row-content.ts'

/**
 * The content of several records of one person: what an earlier one holds stands, later ones fill what is empty there; lists
 * are joined, and notes stand below each other.
 * @param contents in the order of the file
 */
export function mergeContent(contents: readonly RowContent[]): RowContent {
  const merged: RowContent = {}
  for (const content of contents) {
    const lists = {
      emails: joined(merged.emails, content.emails),
      phones: joined(merged.phones, content.phones),
      webPages: joined(merged.webPages, content.webPages),
      tags: joined(merged.tags, content.tags),
    }
    const notes = joined(merged.notes?.split(between), content.notes === undefined ? undefined : [content.notes])
    Object.assign(merged, { ...content, ...merged }, withoutEmpty(lists))
    if (notes !== undefined) merged.notes = notes.join(between)
  }
  return merged
}

const between = '\n\n'

function joined(before: string[] | undefined, added: string[] | undefined): string[] | undefined {
  if (before === undefined) return added
  return added === undefined ? before : [...new Set([...before, ...added])]
}

function withoutEmpty(lists: Record<string, string[] | undefined>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(lists).filter((entry): entry is [string, string[]] => entry[1] !== undefined),
  )
}

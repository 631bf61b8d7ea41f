/** What a list of pages holds. */
export interface RowPages<Row> {
  pages: readonly { items: readonly Row[]; next: string | null }[]
  pageParams: readonly unknown[]
}

/** @returns the pages with one row replaced; the very same pages where it is not among them, and the same other rows */
export function patchRow<Row extends { id: string }>(list: RowPages<Row>, row: Row): RowPages<Row> {
  const at = list.pages.findIndex(({ items }) => items.some(({ id }) => id === row.id))
  if (at < 0) return list
  const pages = list.pages.map((page, index) =>
    index === at ? { ...page, items: page.items.map((one) => (one.id === row.id ? row : one)) } : page,
  )
  return { ...list, pages }
}

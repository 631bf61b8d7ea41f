const current = 'table[role="grid"] tr[data-index][tabindex="0"]'

/** @returns the row of a list that its keys mean now: where its one tab stop is */
export function currentRow<Row>(rows: readonly Row[]): Row | undefined {
  const index = document.querySelector<HTMLElement>(current)?.dataset.index
  return index === undefined ? undefined : rows[Number(index)]
}

/** Where the row that had the focus has gone, the one in its place takes it. */
export function refocusRow(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>(current)?.focus()
  })
}

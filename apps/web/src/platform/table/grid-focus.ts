const controls = 'a, button:not([tabindex="-1"][aria-hidden]), input'

/** Where the focus stands in a grid. */
export interface GridPlace {
  isOfHead: boolean
  /** Whether it is a link, a button or a tick within a cell. */
  isControl: boolean
  /** The column of its cell; nothing where the whole row has the focus. */
  column: string | undefined
  /** The row, then what an arrow stops at in each of its cells: the control where there is one, else the cell. */
  stops: readonly HTMLElement[]
  at: number
}

/** @returns where an element stands in its row */
export function placeOf(element: HTMLElement): GridPlace {
  const row = element.closest<HTMLElement>('tr')
  const cell = element.closest<HTMLElement>('td')
  const stops = row ? [row, ...[...row.querySelectorAll<HTMLElement>('td')].map(stopOf)] : []
  return {
    isOfHead: element.closest('thead') !== null,
    isControl: element !== row && element !== cell,
    column: cell?.dataset.column,
    stops,
    at: Math.max(0, stops.indexOf(element)),
  }
}

/** @returns the element of a row, or of its cell, that takes the focus */
export function focusable(row: HTMLElement, column: string | undefined): HTMLElement {
  const cell = column === undefined ? null : row.querySelector<HTMLElement>(`td[data-column="${column}"]`)
  return cell ? stopOf(cell) : row
}

function stopOf(cell: HTMLElement): HTMLElement {
  return cell.querySelector<HTMLElement>(controls) ?? cell
}

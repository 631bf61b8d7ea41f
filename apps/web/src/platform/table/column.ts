import type { ReactNode } from 'react'
import type { CellEdit } from './cell-edit.ts'

/** A column of a list. */
export interface ListColumn<Row> {
  id: string
  label: string
  /** Pixels at first; the reader may change them. */
  width: number
  cell: (row: Row) => ReactNode
  /** How a cell is changed where it stands; nothing where the reader may not. */
  edit?: CellEdit<Row> | undefined
  /** The sort of the API when this head is pressed, and the one when it is pressed again. */
  sort?: { first: string; second?: string; firstIs?: 'ascending' | 'descending' }
  /** Figures stand at the right edge. */
  align?: 'end'
  /** Not shown until the reader asks for it. */
  isHidden?: boolean
  /** Always shown: the name. */
  isFixed?: boolean
  /** Changed first when F2 is pressed on a whole row, though its name is fixed. */
  isFirstEdited?: boolean
}

/** What is chosen in a list: rows, or everything that fits the filter but some. */
export interface Selection {
  ids: ReadonlySet<string>
  /** All that the filter finds, also what is not loaded yet. */
  everything: boolean
  /** Of everything, who is left out. */
  except?: ReadonlySet<string>
}

export const nothingSelected: Selection = { ids: new Set(), everything: false }

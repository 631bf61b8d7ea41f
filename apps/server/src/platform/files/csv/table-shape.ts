/** How a table is written. */
export interface TableShape {
  /** The character between cells; null: each line is one cell. */
  separator: string | null
  /** The character that ends records; a CR before LF, or an LF after CR, belongs to it. */
  lineEnd: '\n' | '\r'
  /** The character by which physical lines are counted. */
  lineCount: '\n' | '\r'
  /** How many cells a record should have; 0 if that is not known yet. */
  columns: number
}

/**
 * How the cells of a column are changed in place. `save` throws what the server refused: it is told at the cell, and what was
 * typed stays.
 */
export type CellEdit<Row> = TextEdit<Row> | ChoiceEdit<Row>

interface AnyEdit<Row> {
  /** Whether a change of the cell is kept here until there is a connection. */
  waits?: (row: Row) => boolean
}

interface TextEdit<Row> extends AnyEdit<Row> {
  kind: 'text'
  value: (row: Row) => string | null
  /** Nothing typed is no value. */
  save: (row: Row, value: string | null) => Promise<unknown>
  inputMode?: 'text' | 'email' | 'tel' | 'url' | 'numeric'
  /** What to know before typing: `Adskil med komma`. */
  hint?: string
}

interface ChoiceEdit<Row> extends AnyEdit<Row> {
  kind: 'choice'
  value: (row: Row) => string | null
  save: (row: Row, value: string | null) => Promise<unknown>
  choices: readonly { value: string; label: string }[]
  /** What stands first for no value at all. */
  none: string
}

import { Menu } from '@mantine/core'
import { IconClock, IconDots } from '@tabler/icons-react'
import { type MouseEvent, memo, type ReactNode } from 'react'
import { withinContent } from '../menus/within-content.ts'
import { useTexts } from '../texts/use-texts.ts'
import { CellEditor } from './cell-editor.tsx'
import type { ListColumn } from './column.ts'
import styles from './data-table.module.css'
import { tableTexts } from './table-texts.ts'
import type { Leave } from './use-cell-editing.ts'

/** What a row asks its grid to do; always the same object, so that a row is drawn anew only where it changes itself. */
export interface RowActs<Row> {
  focus: (index: number) => void
  press: (event: MouseEvent, index: number) => void
  toggle: (index: number) => void
  extendTo: (index: number) => void
  edit: (index: number, column?: string) => void
  leave: (how: Leave) => void
  setMenu: (index: number | undefined) => void
  menu: (row: Row) => ReactNode
}

interface GridRowProps<Row> {
  row: Row
  index: number
  columns: readonly ListColumn<Row>[]
  /** The two lines of a phone, which then stand instead of the columns. */
  phoneRow: ((row: Row) => ReactNode) | undefined
  isActive: boolean
  /** Nothing where rows cannot be chosen. */
  isChosen: boolean | undefined
  isPeeked: boolean
  hasMenu: boolean
  isMenuOpen: boolean
  /** The column whose cell is being changed. */
  editing: string | undefined
  /** What the pencil of each column says, by its id. */
  pencils: ReadonlyMap<string, string>
  acts: RowActs<Row>
}

/** What cells without a value say. */
const nothing = '–'

function DrawnRow<Row>(props: GridRowProps<Row>) {
  const { row, index, columns, phoneRow, isActive, isChosen, editing, pencils, acts } = props
  const t = useTexts(tableTexts)
  const canEdit = !phoneRow && columns.some(({ edit }) => edit)
  return (
    <tr
      data-index={index}
      data-peeked={props.isPeeked || undefined}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      tabIndex={isActive ? 0 : -1}
      className={styles.row}
      onFocus={() => acts.focus(index)}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onClick={(event) => acts.press(event, index)}
    >
      {isChosen !== undefined && (
        <td className={styles.check} data-column="check" aria-readonly={canEdit || undefined}>
          <input
            type="checkbox"
            className={styles.tick}
            tabIndex={-1}
            aria-label={t('select')}
            checked={isChosen}
            onChange={(event) => {
              if ((event.nativeEvent as globalThis.MouseEvent).shiftKey) acts.extendTo(index)
              else acts.toggle(index)
            }}
          />
        </td>
      )}
      {phoneRow ? (
        <td className={styles.phone}>{phoneRow(row)}</td>
      ) : (
        columns.map((column) => (
          <Cell
            key={column.id}
            row={row}
            index={index}
            column={column}
            isReadonly={canEdit && !column.edit}
            isEdited={editing === column.id}
            pencil={pencils.get(column.id)}
            acts={acts}
          />
        ))
      )}
      {props.hasMenu && (
        <td className={styles.menu} data-column="menu" aria-readonly={canEdit || undefined}>
          {props.isMenuOpen ? (
            <Menu
              opened
              onClose={() => acts.setMenu(undefined)}
              position="bottom-end"
              width={260}
              transitionProps={{ duration: 0 }}
              withInitialFocusPlaceholder={false}
              portalProps={withinContent}
            >
              <Menu.Target>
                <Dots label={t('rowMenu')} onClick={() => acts.setMenu(undefined)} />
              </Menu.Target>
              <Menu.Dropdown>{acts.menu(row)}</Menu.Dropdown>
            </Menu>
          ) : (
            <Dots label={t('rowMenu')} onClick={() => acts.setMenu(index)} />
          )}
        </td>
      )}
    </tr>
  )
}

/** A row of a grid, drawn anew only where it changes. */
export const GridRow = memo(DrawnRow) as typeof DrawnRow

interface CellProps<Row> {
  row: Row
  index: number
  column: ListColumn<Row>
  isReadonly: boolean
  isEdited: boolean
  pencil: string | undefined
  acts: RowActs<Row>
}

// It asks for nothing by itself: of cells there are three hundred.
function Cell<Row>({ row, index, column, isReadonly, isEdited, pencil, acts }: CellProps<Row>) {
  const { edit } = column
  const content = column.cell(row)
  return (
    <td
      tabIndex={-1}
      data-column={column.id}
      data-align={column.align}
      data-editable={edit !== undefined || undefined}
      data-empty={content === nothing || undefined}
      aria-readonly={isReadonly || undefined}
      className={styles.cell}
      onDoubleClick={edit && (() => acts.edit(index, column.id))}
    >
      {isEdited && edit ? (
        <CellEditor row={row} edit={edit} label={column.label} onLeave={acts.leave} />
      ) : (
        <>
          {content}
          {edit?.waits?.(row) && <Waits />}
          {edit && (
            // By keyboard F2 does it, and the row's menu names it.
            <button
              type="button"
              tabIndex={-1}
              aria-hidden="true"
              title={pencil}
              className={styles.pencil}
              onClick={() => acts.edit(index, column.id)}
            />
          )}
        </>
      )}
    </td>
  )
}

/** The change is here, and not yet on the server. */
function Waits() {
  const t = useTexts(tableTexts)
  return <IconClock size={14} stroke={1.75} role="img" aria-label={t('waits')} className={styles.waits} />
}

/** The menu that hangs on it gives it what it needs, a class among it. */
function Dots({ label, className, ...others }: { label: string; className?: string; onClick: () => void }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      {...others}
      className={[styles.dots, className].filter(Boolean).join(' ')}
    >
      <IconDots size={16} stroke={1.75} />
    </button>
  )
}

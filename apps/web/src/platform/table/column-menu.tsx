import { ActionIcon, Button, Checkbox } from '@mantine/core'
import { IconArrowLeft, IconArrowRight, IconMinus, IconPlus } from '@tabler/icons-react'
import { ButtonPopover } from '../dialogs/button-popover.tsx'
import { useTexts } from '../texts/use-texts.ts'
import type { ListColumn } from './column.ts'
import styles from './data-table.module.css'
import { tableTexts } from './table-texts.ts'
import type { useColumnState } from './use-column-state.ts'

const step = 24

/** Shows, orders and sizes the columns without a mouse's drag (WCAG 2.5.7). */
export function ColumnMenu<Row>({
  columns,
  arrangement,
}: {
  columns: readonly ListColumn<Row>[]
  arrangement: ReturnType<typeof useColumnState<Row>>
}) {
  const t = useTexts(tableTexts)
  const icon = { size: 14, stroke: 1.75 } as const
  return (
    <ButtonPopover
      position="bottom-end"
      width={340}
      button={(layer) => (
        <Button variant="subtle" size="sm" {...layer}>
          {t('columns')}
        </Button>
      )}
    >
      <ul className={styles.columnList}>
        {arrangement.state.order.map((id) => {
          const column = columns.find((one) => one.id === id)
          if (!column) return null
          const name = { column: column.label }
          const width = arrangement.state.widths[id] ?? column.width
          return (
            <li key={id} className={styles.columnRow}>
              <Checkbox
                label={column.label}
                aria-label={t('show', name)}
                checked={column.isFixed || !arrangement.state.hidden.includes(id)}
                disabled={column.isFixed ?? false}
                onChange={() => arrangement.toggle(id)}
              />
              <ActionIcon size="sm" aria-label={t('earlier', name)} onClick={() => arrangement.move(id, -1)}>
                <IconArrowLeft {...icon} />
              </ActionIcon>
              <ActionIcon size="sm" aria-label={t('later', name)} onClick={() => arrangement.move(id, 1)}>
                <IconArrowRight {...icon} />
              </ActionIcon>
              <ActionIcon
                size="sm"
                aria-label={t('narrower', name)}
                onClick={() => arrangement.resize(id, width - step)}
              >
                <IconMinus {...icon} />
              </ActionIcon>
              <ActionIcon size="sm" aria-label={t('wider', name)} onClick={() => arrangement.resize(id, width + step)}>
                <IconPlus {...icon} />
              </ActionIcon>
            </li>
          )
        })}
      </ul>
      <Button variant="subtle" size="sm" onClick={arrangement.reset}>
        {t('asBefore')}
      </Button>
    </ButtonPopover>
  )
}

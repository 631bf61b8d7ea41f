import { Select, type SelectProps } from '@mantine/core'
import styles from './cell-editor.module.css'

/** The choices of a cell, open at once. Loaded by the first cell that has any, so that no list waits for it. */
export function ChoiceEditor(
  props: Pick<
    SelectProps,
    'data' | 'value' | 'searchable' | 'onChange' | 'onDropdownClose' | 'onKeyDown' | 'aria-label' | 'aria-describedby'
  >,
) {
  return (
    <Select
      {...props}
      variant="unstyled"
      classNames={{ input: styles.input ?? '' }}
      defaultDropdownOpened
      autoFocus
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
    />
  )
}

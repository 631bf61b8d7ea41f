import { Select, type SelectProps } from '@mantine/core'

/** A list to choose from, for what is edited in place: it comes when somebody edits. */
export function Choice(props: SelectProps<string>) {
  return <Select {...props} />
}

import { TagsInput as Tags, type TagsInputProps } from '@mantine/core'

/** Tags to write and to choose, for what is edited in place: it comes when somebody edits. */
export function TagsInput(props: TagsInputProps) {
  return <Tags {...props} />
}

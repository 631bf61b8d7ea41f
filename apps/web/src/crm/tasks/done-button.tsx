import { UnstyledButton } from '@mantine/core'
import { IconCircle, IconCircleCheck } from '@tabler/icons-react'
import { keyShortcuts } from '../../platform/keys/key-actions.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import type { Task } from '../today/task-queries.ts'
import styles from './tasks.module.css'
import { tasksTexts } from './tasks-texts.ts'

/** A ring that one press makes done, and a second one open again. */
export function DoneButton({ task, onPress }: { task: Task; onPress: () => void }) {
  const t = useTexts(tasksTexts)
  const Icon = task.doneAt === null ? IconCircle : IconCircleCheck
  const { title } = task
  return (
    <UnstyledButton
      tabIndex={-1}
      className={styles.ring}
      aria-label={task.doneAt === null ? t('markDone', { title }) : t('markOpen', { title })}
      {...keyShortcuts('today.done')}
      onClick={onPress}
    >
      <Icon size={16} stroke={1.75} aria-hidden="true" />
    </UnstyledButton>
  )
}

import { Tooltip, UnstyledButton } from '@mantine/core'
import { IconClockExclamation } from '@tabler/icons-react'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import type { Task } from '../today/task-queries.ts'
import styles from './tasks.module.css'
import { tasksTexts } from './tasks-texts.ts'

interface DueDayProps {
  task: Task
  /** `YYYY-MM-DD` */
  today: string
  onChange: () => void
}

/** When a task is due, in words; the day itself on hover and on focus, and a press changes it. */
export function DueDay({ task, today, onChange }: DueDayProps) {
  const t = useTexts(tasksTexts)
  const { day } = useFormats()
  const { dueOn } = task
  const press = (
    <UnstyledButton tabIndex={-1} className={styles.due} onClick={onChange}>
      <DueWords task={task} today={today} />
      <span className="only-for-readers">{dueOn ? t('changeDay', { day: day(dueOn) }) : t('chooseDay')}</span>
    </UnstyledButton>
  )
  if (!dueOn) return press
  return (
    <Tooltip label={day(dueOn)} events={{ hover: true, focus: true, touch: false }}>
      {press}
    </Tooltip>
  )
}

const isOverdue = ({ dueOn, doneAt }: Pick<Task, 'dueOn' | 'doneAt'>, today: string) =>
  dueOn !== null && doneAt === null && dueOn < today

/** The words alone. What is late has a sign and a word beside its colour. */
export function DueWords({ task: { dueOn, doneAt }, today }: Omit<DueDayProps, 'onChange'>) {
  const t = useTexts(tasksTexts)
  const { relative } = useFormats()
  if (dueOn === null) return <span className={styles.quiet}>{t('undated')}</span>
  if (!isOverdue({ dueOn, doneAt }, today))
    return (
      <time dateTime={dueOn} className={dueOn === today && doneAt === null ? styles.now : undefined}>
        {relative(dueOn)}
      </time>
    )
  return (
    <span className={styles.late}>
      <IconClockExclamation size={14} stroke={1.75} aria-hidden="true" />
      <span className="only-for-readers">{t('overdue')}: </span>
      <time dateTime={dueOn}>{relative(dueOn)}</time>
    </span>
  )
}

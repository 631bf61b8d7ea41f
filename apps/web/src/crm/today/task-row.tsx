import { Checkbox, Menu } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ButtonMenu } from '../../platform/menus/button-menu.tsx'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import type { useTaskActs } from '../tasks/use-task-acts.ts'
import { nextMonday, plusDays } from './days.ts'
import type { Task } from './task-queries.ts'
import styles from './today.module.css'
import { todayTexts } from './today-texts.ts'

interface TaskRowProps {
  task: Task
  /** `YYYY-MM-DD` */
  today: string
  isCurrent: boolean
  onFocus: () => void
  /** Goes to the next or the previous row. */
  onMove: (by: number) => void
  onDate: () => void
  acts: ReturnType<typeof useTaskActs>
}

/** One task: done with a tick, put off by its menu, and the person one press away. */
export function TaskRow({ task, today, isCurrent, onFocus, onMove, onDate, acts }: TaskRowProps) {
  const t = useTexts(todayTexts)
  const { relative, day } = useFormats()
  const { title, person, dueOn } = task
  return (
    <li className={styles.task}>
      <div className={styles.row}>
        <Checkbox
          size="xs"
          radius="xl"
          checked={false}
          onChange={() => void acts.finish(task)}
          aria-label={t('markDone', { title })}
          className={styles.tick}
          data-task={task.id}
          tabIndex={isCurrent ? 0 : -1}
          onFocus={onFocus}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
            event.preventDefault()
            onMove(event.key === 'ArrowDown' ? 1 : -1)
          }}
        />
        <span className={styles.title}>{title}</span>
        <Link to={`/people/${person.id}` as string} className={styles.person}>
          {person.name}
        </Link>
        <time dateTime={dueOn ?? undefined} title={dueOn ? day(dueOn) : undefined} className={styles.due}>
          {dueOn && dueOn !== today ? relative(dueOn) : ''}
        </time>
        <ButtonMenu size="md" label={t('actions', { title })} className={styles.more}>
          {() => (
            <>
              <Menu.Item onClick={() => void acts.postpone(task, plusDays(today, 1))}>{t('tomorrow')}</Menu.Item>
              <Menu.Item onClick={() => void acts.postpone(task, nextMonday(today))}>{t('monday')}</Menu.Item>
              <Menu.Item onClick={onDate}>{t('date')}</Menu.Item>
              <Menu.Divider />
              <Menu.Item onClick={() => void acts.remove(task)}>{t('remove')}</Menu.Item>
            </>
          )}
        </ButtonMenu>
      </div>
    </li>
  )
}

import { useMemo } from 'react'
import { RowLink } from '../../platform/routing/row-link.tsx'
import type { ListColumn } from '../../platform/table/column.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import type { Task } from '../today/task-queries.ts'
import { DoneButton } from './done-button.tsx'
import { DueDay } from './due-day.tsx'
import styles from './tasks.module.css'
import { tasksTexts } from './tasks-texts.ts'
import { useTaskChanges } from './use-task-changes.ts'

interface TaskColumns {
  /** `YYYY-MM-DD` */
  today: string
  onDone: (task: Task) => void
  onDate: (task: Task) => void
}

/** The columns of the list; the words and the owner are changed in their cells. */
export function useTaskColumns({ today, onDone, onDate }: TaskColumns): ListColumn<Task>[] {
  const t = useTexts(tasksTexts)
  const { relative, shortDay, moment } = useFormats()
  const edit = useTaskChanges()
  return useMemo(() => {
    return [
      {
        id: 'title',
        label: t('task'),
        width: 300,
        isFixed: true,
        isFirstEdited: true,
        edit: edit.title,
        cell: (task) => (
          <span className={styles.title} data-done={task.doneAt !== null || undefined}>
            <DoneButton task={task} onPress={() => onDone(task)} />
            <span>{task.title}</span>
          </span>
        ),
      },
      {
        id: 'person',
        label: t('person'),
        width: 180,
        cell: ({ person }) => (
          <RowLink to={`/people/${person.id}`} className={styles.person}>
            {person.name}
          </RowLink>
        ),
      },
      { id: 'company', label: t('company'), width: 220, cell: ({ person }) => person.company ?? t('never') },
      {
        id: 'due',
        label: t('due'),
        width: 150,
        sort: { first: 'due_on', second: '-due_on', firstIs: 'ascending' },
        cell: (task) => <DueDay task={task} today={today} onChange={() => onDate(task)} />,
      },
      {
        id: 'assignee',
        label: t('assignee'),
        width: 150,
        edit: edit.assignee,
        cell: (task) => task.assigneeName ?? t('nobody'),
      },
      {
        id: 'done',
        label: t('doneOn'),
        width: 140,
        isHidden: true,
        sort: { first: '-done_at', firstIs: 'descending' },
        cell: ({ doneAt }) =>
          doneAt ? (
            <time dateTime={doneAt} title={moment(doneAt)}>
              {relative(doneAt)}
            </time>
          ) : (
            t('never')
          ),
      },
      {
        id: 'recorded',
        label: t('recorded'),
        width: 120,
        isHidden: true,
        sort: { first: '-recorded_at', firstIs: 'descending' },
        cell: ({ recordedAt }) => shortDay(recordedAt),
      },
    ]
  }, [t, relative, shortDay, moment, today, onDone, onDate, edit])
}

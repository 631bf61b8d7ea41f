import { Menu } from '@mantine/core'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { nextMonday, plusDays } from '../today/days.ts'
import type { Task } from '../today/task-queries.ts'
import { tasksTexts } from './tasks-texts.ts'
import type { useTaskActs } from './use-task-acts.ts'

interface TaskMenuProps {
  task: Task
  /** `YYYY-MM-DD` */
  today: string
  acts: ReturnType<typeof useTaskActs>
  onEdit: () => void
  onPerson: () => void
  onDate: () => void
  onAssign: () => void
}

/** Everything that can be done with one task, as the items of its row's menu. */
export function TaskMenu({ task, today, acts, onEdit, onPerson, onDate, onAssign }: TaskMenuProps) {
  const t = useTexts(tasksTexts)
  const isOpen = task.doneAt === null
  return (
    <>
      <Menu.Item onClick={() => void (isOpen ? acts.finish(task) : acts.reopen(task))}>
        {t(isOpen ? 'finish' : 'reopen')}
      </Menu.Item>
      <Menu.Item onClick={onPerson}>{t('openPerson')}</Menu.Item>
      <Menu.Item onClick={onEdit}>{t('edit')}</Menu.Item>
      <Menu.Item onClick={onAssign}>{t('assign')}</Menu.Item>
      {isOpen && (
        <>
          <Menu.Divider />
          <Menu.Item onClick={() => void acts.postpone(task, plusDays(today, 1))}>{t('tomorrow')}</Menu.Item>
          <Menu.Item onClick={() => void acts.postpone(task, nextMonday(today))}>{t('monday')}</Menu.Item>
          <Menu.Item onClick={onDate}>{t('date')}</Menu.Item>
        </>
      )}
      <Menu.Divider />
      <Menu.Item onClick={() => void acts.remove(task)}>{t('remove')}</Menu.Item>
    </>
  )
}

import { MenuEntries, type MenuEntry } from '../../platform/menus/menu-entries.tsx'
import type { RowMenu } from '../../platform/table/data-table.tsx'
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
  menu: RowMenu
}

/** Everything that can be done with one task, in the menu of its row: by the letters that do it in the list. */
export function TaskMenu({ task, today, acts, onEdit, onPerson, onDate, onAssign, menu }: TaskMenuProps) {
  const t = useTexts(tasksTexts)
  const isOpen = task.doneAt === null
  const postpone = (day: string) => () => void acts.postpone(task, day)
  const entries: (MenuEntry | false)[] = [
    {
      label: t(isOpen ? 'finish' : 'reopen'),
      letter: 'd',
      run: () => void (isOpen ? acts.finish(task) : acts.reopen(task)),
    },
    { label: t('openPerson'), letter: 'o', run: onPerson },
    { label: t('edit'), letter: 'e', run: onEdit },
    { label: t('assign'), letter: 'a', run: onAssign },
    isOpen && { label: t('tomorrow'), letter: '1', begins: true, run: postpone(plusDays(today, 1)) },
    isOpen && { label: t('monday'), letter: '2', run: postpone(nextMonday(today)) },
    isOpen && { label: t('date'), letter: '3', run: onDate },
    { label: t('remove'), letter: 'x', begins: true, run: () => void acts.remove(task) },
  ]
  return (
    <MenuEntries entries={entries.filter((entry) => entry !== false)} close={menu.close}>
      {menu.changes}
    </MenuEntries>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useInstallation } from '../../platform/session/installation.ts'
import { todayIn } from './days.ts'
import { myTasksQuery } from './task-queries.ts'

/** How many of the reader's tasks are due today or overdue. */
export function TaskCounter() {
  const timeZone = useInstallation()?.timeZone ?? 'UTC'
  const today = todayIn(timeZone)
  const due = useQuery(myTasksQuery).data?.items.filter(({ dueOn }) => dueOn !== null && dueOn <= today).length ?? 0
  return due > 0 ? due : null
}

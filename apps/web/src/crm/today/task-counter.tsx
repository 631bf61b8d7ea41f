import { useQuery } from '@tanstack/react-query'
import { countersQuery } from '../../platform/shell/counters.ts'

/** How many of the reader's tasks are due today or overdue. */
export function TaskCounter() {
  return useQuery(countersQuery).data?.tasks || null
}

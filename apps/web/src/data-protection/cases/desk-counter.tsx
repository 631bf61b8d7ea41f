import { useQuery } from '@tanstack/react-query'
import { countersQuery } from '../../platform/shell/counters.ts'

/** How many requests, objections and texts wait for an officer. */
export function DeskCounter() {
  return useQuery(countersQuery).data?.desk || null
}

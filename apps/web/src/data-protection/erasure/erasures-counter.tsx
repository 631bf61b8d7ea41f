import { useQuery } from '@tanstack/react-query'
import { countersQuery } from '../../platform/shell/counters.ts'

/** How many erasures wait until the texts about others are decided. */
export function ErasuresCounter() {
  return useQuery(countersQuery).data?.erasures || null
}

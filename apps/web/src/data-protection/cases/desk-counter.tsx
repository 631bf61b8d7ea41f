import { useQuery } from '@tanstack/react-query'
import { countersQuery } from '../../platform/shell/counters.ts'

/** How many requests and objections wait for an officer; erasures have their own entry. */
export function DeskCounter() {
  const counters = useQuery(countersQuery).data
  return (counters?.desk ?? 0) - (counters?.erasures ?? 0) || null
}

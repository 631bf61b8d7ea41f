import type { QueryClient } from '@tanstack/react-query'
import type { Desk } from './desks.ts'
import { personQuery, positionsQuery, timelineQuery } from './person-queries.ts'
import type { timelineFilters } from './person-screen.ts'

/**
 * Asks for what a person's page shows, all of it at once and before the page is drawn: the parts would ask one after the other. What
 * is there already is left to them. What is refused is asked again by the part that shows it, which says so.
 * @param open the desks of the reader; the page is most often that of the first
 */
export function beginReading(
  client: QueryClient,
  id: string,
  open: readonly Desk[],
  only?: (typeof timelineFilters)[number],
): void {
  const isThere = (queryKey: readonly unknown[]) => client.getQueryState(queryKey) !== undefined
  const person = personQuery(id, open)
  if (isThere(person.queryKey)) return
  void client.prefetchQuery(person)
  const [desk] = open
  if (desk === undefined || desk === 'invitation') return
  // Not within the press itself, which is answered by a paint first.
  setTimeout(() => {
    void client.prefetchInfiniteQuery(timelineQuery(id, desk, only))
    void client.prefetchQuery(positionsQuery(id, desk))
  })
}

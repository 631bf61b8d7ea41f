import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client.ts'
import { queryClient } from '../api/query-client.ts'
import type { paths } from '../api/schema.d.ts'

type Answer = paths['/api/views']['get']['responses'][200]['content']['application/json']
export type SavedView = Answer['items'][number]
export type ViewedList = SavedView['list']

/** The views of every list: one's own, and those that colleagues share. */
export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/views', { signal }))).items,
  staleTime: 60_000,
})

/**
 * Waits for the views where an address opens one, so that its list is asked for once and as the view says:
 * `beforeLoad: loadViews`. Without an answer the list stands there unnarrowed, and says so.
 */
export async function loadViews({ search }: { search: { view?: string | undefined } }): Promise<void> {
  if (search.view) await queryClient.ensureQueryData(viewsQuery).catch(() => {})
}

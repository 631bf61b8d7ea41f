import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import type { Import } from './imports-api.ts'

/**
 * An import, followed while it runs by the server's own events: the page may be closed and opened again, it goes on.
 * @returns the query, and whether the line to the server is broken at the moment
 */
export function useImport(id: string) {
  const client = useQueryClient()
  const query = useQuery({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/api/imports/{id}', { params: { path: { id } }, signal })),
  })
  const [isLost, setLost] = useState(false)
  const isRunning = query.data?.state === 'running'
  useEffect(() => {
    if (!isRunning) return
    const events = new EventSource(`/api/imports/${id}/events`)
    const take = (event: MessageEvent<string>) => {
      setLost(false)
      client.setQueryData(['imports', 'one', id], JSON.parse(event.data) as Import)
    }
    events.addEventListener('progress', take)
    events.addEventListener('ended', (event) => {
      events.close()
      take(event as MessageEvent<string>)
      // Lists of people, invitations and imports are others now.
      void client.invalidateQueries()
    })
    // The browser connects again by itself.
    events.addEventListener('error', () => setLost(true))
    return () => events.close()
  }, [client, id, isRunning])
  return { query, isLost: isLost && isRunning }
}

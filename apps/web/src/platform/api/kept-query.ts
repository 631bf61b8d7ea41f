import { hashKey, type QueryKey, QueryObserver, type QueryObserverOptions } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { queryClient } from './query-client.ts'

/** The part of `queryOptions` that says what is asked. */
type Options<Data, Key extends QueryKey> = Pick<
  QueryObserverOptions<Data, Error, Data, Data, Key>,
  'queryKey' | 'queryFn' | 'staleTime'
>

/**
 * A query that hundreds of parts of a page read, such as who has signed in. One observer asks for all of them, where `useQuery` has
 * one for each.
 * @returns a hook for what the query holds
 */
export function keptQuery<Data, Key extends QueryKey>(options: Options<Data, Key>): () => Data | undefined {
  const cache = queryClient.getQueryCache()
  const hash = hashKey(options.queryKey)
  const listeners = new Set<() => void>()
  const read = () => cache.get<Data>(hash)?.state.data
  const observe = () => new QueryObserver<Data, Error, Data, Data, Key>(queryClient, options).subscribe(() => {})
  const begin = () => {
    let last = read()
    let leave = observe()
    const unsubscribe = cache.subscribe(({ type, query }) => {
      if (query.queryHash !== hash) return
      // A sign-out empties the cache, and what is asked after it is another query.
      if (type === 'added') {
        leave()
        leave = observe()
      }
      const next = read()
      if (next === last) return
      last = next
      for (const listener of listeners) listener()
    })
    return () => {
      unsubscribe()
      leave()
    }
  }
  let end: (() => void) | undefined
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    end ??= begin()
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      end?.()
      end = undefined
    }
  }
  return () => useSyncExternalStore(subscribe, read)
}

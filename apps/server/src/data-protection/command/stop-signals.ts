const signals = { SIGINT: 2, SIGTERM: 15 } as const
const patience = 5000

/** How a process that is asked to stop ends. */
export interface StopSignals {
  /** Waits for the signal; whoever waits ends the process in good order itself. */
  untilStopped(): Promise<void>
  /** What is to be closed before a process ends that nobody waits for: PostgreSQL, which would otherwise go on. */
  closeFirst(close: () => Promise<void>): void
  end(): void
}

/** Takes SIGINT and SIGTERM over: an import that is interrupted rolls back and gives PostgreSQL back. A second one ends at once. */
export function listenForStop(): StopSignals {
  let close = async () => {}
  let wake: (() => void) | undefined
  let asked = false
  const listeners = Object.entries(signals).map(([signal, number]) => {
    const listener = () => {
      if (asked) process.exit(128 + number)
      asked = true
      if (wake) return wake()
      setTimeout(() => process.exit(128 + number), patience).unref()
      close().finally(() => process.exit(128 + number))
    }
    process.on(signal, listener)
    return { signal, listener }
  })
  return {
    untilStopped: () =>
      new Promise((resolve) => {
        wake = resolve
        if (asked) resolve()
      }),
    closeFirst: (work) => {
      close = work
    },
    end: () => {
      for (const { signal, listener } of listeners) process.off(signal, listener)
    },
  }
}

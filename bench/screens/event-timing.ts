import type { Page } from 'playwright-core'

/** What the browser's own event timing leaves out is quicker than this (W3C Event Timing, the least threshold there is). */
export const leastDuration = 16

interface Watched {
  seen: { interaction: number; start: number; duration: number }[]
}

/** Begins to note every interaction of a page, by the browser's own event timing. Before the page is opened. */
export async function watchInteractions(page: Page): Promise<void> {
  await page.addInitScript((durationThreshold) => {
    const seen: Watched['seen'] = []
    Object.assign(window, { watched: { seen } satisfies Watched })
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (entry.interactionId > 0)
          seen.push({ interaction: entry.interactionId, start: entry.startTime, duration: entry.duration })
    })
    observer.observe({ type: 'event', durationThreshold, buffered: true } as PerformanceObserverInit)
  }, leastDuration)
}

/**
 * Does something by real keys or the mouse.
 * @returns milliseconds from the press to the next paint, the slowest of its interactions; `leastDuration` where none took longer
 */
export async function timeInteraction(page: Page, act: () => Promise<unknown>): Promise<number> {
  const before = await page.evaluate(() => performance.now())
  await act()
  // Entries come after the frame that they measure.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 120))))
  const durations = await page.evaluate(
    (from) =>
      (window as unknown as { watched: Watched }).watched.seen
        .filter(({ start }) => start >= from)
        .map(({ duration }) => duration),
    before,
  )
  return Math.max(leastDuration, ...durations)
}

import type { Page } from 'playwright-core'

/** How frames came while something moved. */
export interface Frames {
  /** Milliseconds between one frame and the next. */
  intervals: number[]
  /** Frames of more than 50 ms, as the browser itself reports them (Long Animation Frames), in milliseconds. */
  long: number[]
}

/** Notes each frame while something is done. */
export async function timeFrames(page: Page, act: () => Promise<unknown>): Promise<Frames> {
  await page.evaluate(() => {
    const noted: { intervals: number[]; long: number[]; ends: boolean } = { intervals: [], long: [], ends: false }
    Object.assign(window, { noted })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.long.push(duration)
    }).observe({ type: 'long-animation-frame' })
    let last = performance.now()
    const next = (now: number) => {
      noted.intervals.push(now - last)
      last = now
      if (!noted.ends) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  await act()
  return page.evaluate(
    () =>
      new Promise<Frames>((done) => {
        const { noted } = window as unknown as { noted: Frames & { ends: boolean } }
        noted.ends = true
        setTimeout(() => done({ intervals: noted.intervals.slice(2), long: noted.long }), 200)
      }),
  )
}

/** @returns the share of frames that a screen of 60 a second would have shown and did not get */
export function droppedShare({ intervals }: Frames): number {
  const due = intervals.map((interval) => Math.max(1, Math.round(interval / (1000 / 60))))
  const all = due.reduce((sum, count) => sum + count, 0)
  return all === 0 ? 0 : (all - intervals.length) / all
}

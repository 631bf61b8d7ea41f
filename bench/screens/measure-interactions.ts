import { openBrowser } from '../../e2e/drivers/browser.ts'
import { administrator, setUpPractice } from '../../e2e/drivers/installation.ts'
import { startServer } from '../../e2e/drivers/server.ts'
import { openApp } from '../../e2e/drivers/web-app.ts'
import { quantile } from '../measuring/ratio.ts'
import { figureOf, type Result, resultOf } from '../measuring/result.ts'
import { timeInteraction, watchInteractions } from './event-timing.ts'
import { interactions } from './interactions.ts'

/** What an interaction may take until the next paint, in milliseconds (p95). */
const aim = 100
const rounds = 30

/** What people do all day, in the sample company: how long the page keeps still after each press. */
export async function measureInteractions(say: (line: string) => void): Promise<Result[]> {
  const diskret = await setUpPractice('Vinhuset A/S', '--sample', '300')
  const server = await startServer(diskret)
  const browser = await openBrowser()
  const results: Result[] = []
  try {
    const page = await openApp(browser, server.address, administrator)
    await watchInteractions(page)
    for (const { name, prepare, act, shown } of interactions) {
      const times: number[] = []
      const untilShown: number[] = []
      // The first round loads what comes with the first use.
      for (let round = 0; round <= rounds; round++) {
        await prepare(page, round)
        const start = performance.now()
        let there = 0
        const time = await timeInteraction(page, async () => {
          await act(page, round)
          await shown?.(page, round)
          there = performance.now() - start
        })
        if (round === 0) continue
        times.push(time)
        if (shown) untilShown.push(there)
      }
      say(`${name}: ${times.join(' ')}`)
      results.push(interactionResult(name, times))
      if (untilShown.length > 0)
        results.push(
          figureOf(
            `${name}-shown`,
            quantile(untilShown, 0.5),
            'ms',
            'from the press until all of it is there, by the clock',
          ),
        )
    }
  } finally {
    await browser.close()
    await server.stop()
    diskret.remove()
  }
  return results
}

function interactionResult(name: string, times: readonly number[]): Result {
  const p95 = quantile(times, 0.95)
  const held = resultOf(name, [{ ours: p95, plain: aim }], {
    aim: 1,
    against: 'what is allowed; the ratio is that of the p95. The browser rounds to 8 ms and tells nothing below 16',
  })
  return { ...held, ours: quantile(times, 0.5), p95: { ours: p95, plain: aim } }
}

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from '../../e2e/drivers/browser.ts'
import { openApp } from '../../e2e/drivers/web-app.ts'
import { quantile } from '../measuring/ratio.ts'
import { figureOf, type Result, resultOf } from '../measuring/result.ts'
import { benchAccount, type World } from '../world/open-world.ts'
import { droppedShare, type Frames, timeFrames } from './frame-timing.ts'

const rounds = 5
const steps = 60
/** A screen of 60 frames a second. */
const frame = 1000 / 60

/** Scrolls the list of all people by wheel and by keys, beside the same scrolling of a bare table in the same browser, in turn. */
export async function measureScrolling(world: World, say: (line: string) => void): Promise<Result[]> {
  const server = fork(join(import.meta.dirname, '../api/serve-world.ts'), {
    env: { PATH: process.env.PATH, DISKRET_DATA: world.dataFolder },
  })
  const [{ address }] = (await once(server, 'message')) as [{ address: string }]
  const browser = await openBrowser()
  const results: Result[] = []
  try {
    const page = await openApp(browser, address, benchAccount)
    const bare = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    await bare.setContent(bareTable)
    await page.goto('/people')
    await page.locator('tbody tr[data-index]').nth(10).waitFor()
    await page.waitForLoadState('networkidle')
    for (const [name, move] of Object.entries(moves)) {
      const ours: Frames[] = []
      const plain: Frames[] = []
      for (let round = 0; round < rounds; round++) {
        ours.push(await timeFrames(page, () => move(page)))
        plain.push(await timeFrames(bare, () => move(bare)))
      }
      results.push(...resultsOf(name, ours, plain, say))
    }
  } finally {
    await browser.close()
    server.send('end')
    await once(server, 'exit')
  }
  return results
}

const moves: Record<string, (page: Page) => Promise<void>> = {
  'scroll-by-wheel': async (page) => {
    await page.bringToFront()
    await page.mouse.move(700, 500)
    for (let step = 0; step < steps; step++) {
      await page.mouse.wheel(0, 120)
      await page.waitForTimeout(frame)
    }
  },
  'scroll-by-keys': async (page) => {
    await page.bringToFront()
    await page.locator('tbody tr').nth(6).focus()
    for (let step = 0; step < steps; step++) {
      await page.keyboard.press('ArrowDown')
      await page.waitForTimeout(frame)
    }
  },
}

/** What the machine and its browser do when nothing is asked of them but to scroll. */
const bareTable = `<!doctype html><div style="height:800px;overflow:auto"><table>${'<tr tabindex="0"><td>Anne Jensen<td>Fjord ApS<td>Kunde</tr>'.repeat(2000)}</table></div>`

function resultsOf(
  name: string,
  ours: readonly Frames[],
  plain: readonly Frames[],
  say: (line: string) => void,
): Result[] {
  const dropped = (all: readonly Frames[]) => all.map((frames) => 100 * droppedShare(frames))
  const long = ours.flatMap((frames) => frames.long)
  say(
    `${name}: dropped ${dropped(ours)
      .map((share) => share.toFixed(1))
      .join(' ')} %, bare ${dropped(plain)
      .map((share) => share.toFixed(1))
      .join(' ')} %, long frames ${long.map(Math.round).join(' ') || 'none'}`,
  )
  const p95 = (frames: Frames) => quantile(frames.intervals, 0.95)
  return [
    resultOf(
      `${name}-frames`,
      ours.map((frames, round) => ({ ours: p95(frames), plain: p95(plain[round]!) })),
      {
        aim: 1.3,
        against:
          'the p95 of the time between two frames; beside it the same scrolling of a bare table in the same browser',
      },
    ),
    figureOf(
      `${name}-dropped`,
      quantile(dropped(ours), 0.5),
      '%',
      `of the frames of a screen of 60 a second; of the bare table ${quantile(dropped(plain), 0.5).toFixed(1)}`,
    ),
    figureOf(
      `${name}-long-frames`,
      long.length,
      'frames',
      `of more than 50 ms, in ${String(rounds)} times ${String(steps)} steps`,
    ),
  ]
}

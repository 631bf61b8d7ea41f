import { findChromium } from '../../scripts/find-chromium.mjs'
import type { Measured } from '../measuring/result.ts'
import type { World } from '../world/open-world.ts'
import { measureInteractions } from './measure-interactions.ts'
import { measureScrolling } from './measure-scrolling.ts'

/** How quickly the web app answers a hand: presses in the sample company, and scrolling the list of all people of the run. */
export async function measureScreens(world: World, say: (line: string) => void): Promise<Measured> {
  process.env.CHROMIUM_PATH = findChromium()
  return { results: [...(await measureInteractions(say)), ...(await measureScrolling(world, say))] }
}

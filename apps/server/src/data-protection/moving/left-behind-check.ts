import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from '../feature.ts'
import { movedTo } from './moved-note.ts'

/** A database that was left behind still holds everybody, those erased since too: its owner must know until it is gone. */
export const leftBehindCheck: Check = {
  name: 'left-behind',
  deep: false,
  async run({ settings }) {
    const to = movedTo(settings.dataFolder)
    const folder = join(settings.dataFolder, 'postgres')
    if (to === undefined || !existsSync(folder))
      return { ok: true, detail: 'no database was left behind', remedy: null }
    return {
      ok: false,
      detail: `the database in ${folder} was left behind by the move to ${to}, and no erasure reaches it`,
      remedy: 'Delete the folder once all works, together with the copies made of it.',
    }
  },
}

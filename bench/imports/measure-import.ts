import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Pair } from '../measuring/ratio.ts'
import { figureOf, type Measured, type Result, resultOf } from '../measuring/result.ts'
import { openWorld } from '../world/open-world.ts'
import { takeCleanRows } from './copy-rows.ts'
import { type ImportRun, runImportCommand } from './run-import-command.ts'
import { writeList } from './write-list.ts'

/** So often is COPY measured beside one import, before and after. */
const copies = 3

/**
 * Imports a list by the real command into an empty installation, and copies the rows that came of it into tables like its own. A
 * list a tenth as long goes before it: what memory is taken for ten times the rows shows whether it grows with the file.
 */
export async function measureImport(people: number, say: (line: string) => void): Promise<Measured> {
  const small = Math.max(100, Math.round(people / 10))
  const first = await importOf(small, say)
  const whole = await importOf(people, say)
  const against = 'COPY of the rows that came of it, in one transaction'
  const results: Result[] = [
    resultOf('import', whole.all, { aim: 2, against: `${against}, into tables with the same indexes` }),
    resultOf('import-without-partial', whole.notPartial, { aim: 3, against: `${against}, without partial indexes` }),
    figureOf('import-rate', (people / whole.run.milliseconds) * 1000, 'rows/s', 'the whole command, start to end'),
    figureOf('import-rate-of-a-tenth', (small / first.run.milliseconds) * 1000, 'rows/s', `${small} rows`),
  ]
  if (whole.run.memory.length > 1 && first.run.memory.length > 0) {
    const peak = Math.max(...whole.run.memory)
    const smallPeak = Math.max(...first.run.memory)
    results.push(
      resultOf('import-memory', [{ ours: peak, plain: smallPeak }], {
        aim: 1.5,
        unit: 'MB',
        against: `highest resident memory with ten times the rows; over time: ${whole.run.memory
          .filter((_, place, all) => place % Math.max(1, Math.floor(all.length / 8)) === 0)
          .map((used) => Math.round(used))
          .join(', ')} MB`,
      }),
    )
  }
  return { results }
}

async function importOf(
  rows: number,
  say: (line: string) => void,
): Promise<{ run: ImportRun; all: Pair[]; notPartial: Pair[] }> {
  const world = await openWorld(0, say)
  try {
    const file = join(world.dataFolder, '..', 'list.csv')
    await writeList(file, rows)
    const run = await runImportCommand(file, world.dataFolder, 'contract')
    if (run.accepted !== rows) throw new Error(`${run.accepted} of ${rows} rows came in`)
    say(
      `${rows} rows (${Math.round(statSync(file).size / 1e5) / 10} MB) came in within ${Math.round(run.milliseconds / 100) / 10} s`,
    )
    const copied = await takeCleanRows(world.owner)
    const all: Pair[] = []
    const notPartial: Pair[] = []
    for (let round = 0; round < copies; round++) {
      all.push({ ours: run.milliseconds, plain: await copied.copy('all') })
      notPartial.push({ ours: run.milliseconds, plain: await copied.copy('not-partial') })
    }
    copied.close()
    return { run, all, notPartial }
  } finally {
    await world.close()
  }
}

import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { hostileAddress } from '../../apps/server/src/data-protection/http/testing/hostile-requests.ts'
import { createLog } from '../../apps/server/src/platform/log/create-log.ts'
import { fuzz } from './fuzz.ts'

test('whatever is sent to whatever operation, nothing breaks, nothing leaks, and no word of it is in the log [AUD-6, PRI-2]', async () => {
  const seed = Number(process.env.FUZZ_SEED ?? randomInt(2 ** 31))
  process.stdout.write(`fuzz: seed ${seed}\n`)
  const lines: string[] = []
  const log = createLog({ level: 'trace', stream: { write: (line) => void lines.push(line) } })
  const { requests, statuses, serverErrors, leaks } = await fuzz(3000, seed, log)
  expect({ serverErrors, leaks }, `seed ${seed}`).toEqual({ serverErrors: [], leaks: [] })
  // Most of it is nonsense; were all of it refused at the door, nothing behind it would have been tried.
  expect(statuses['422']).toBeGreaterThan(requests / 4)
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '403', '404', '422']))
  const all = lines.join('')
  expect(lines.length).toBeGreaterThan(100)
  for (const secret of ['kvidderholm', 'sommerfugldal', hostileAddress, 'drop table', 'ib@sted', 'passwd'])
    expect(all).not.toContain(secret)
}, 300_000)

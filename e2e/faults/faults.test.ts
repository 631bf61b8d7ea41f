import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { runRounds } from './run-rounds.ts'

/** As many as a run of all tests has time for; `npm run faults -- --rounds 1000 --seed S` has more. */
const rounds = Number(process.env.FAULT_ROUNDS ?? 30)

test('whatever is killed while clients write, nothing acknowledged is lost, nothing half done, nobody comes back', async () => {
  const seed = process.env.FAULT_SEED ?? randomBytes(4).toString('hex')
  process.stdout.write(`faults: seed ${seed}\n`)
  const { broken, kills, acknowledged } = await runRounds(rounds, seed)
  expect(broken, `seed ${seed}`).toEqual([])
  expect(kills).toBeGreaterThan(0)
  expect(acknowledged).toBeGreaterThan(rounds)
}, 3_600_000)

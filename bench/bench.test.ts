import { expect, test } from 'vitest'
import { bench } from './bench.ts'

test('a small run builds its data, which the invariants confirm, and measures Diskret beside plain SQL', async () => {
  const run = await bench({ people: 500, names: ['sets'] }, () => {})
  expect(run).toMatchObject({ people: 500, postgres: expect.stringMatching(/^\d+\.\d+/) })
  expect(run.results.map(({ name }) => name)).toEqual(['audience-by-mail', 'aggregate', 'aggregate-plain'])
  for (const { ratio, low, high, ours } of run.results) {
    expect(low).toBeLessThanOrEqual(ratio)
    expect(high).toBeGreaterThanOrEqual(ratio)
    expect(ours).toBeGreaterThan(0)
  }
}, 120_000)

import { expect, test } from 'vitest'
import { bench } from './bench.ts'

test('a small run builds its data, which the invariants confirm, and measures Diskret beside plain SQL', async () => {
  const run = await bench({ people: 500, names: ['lists', 'search', 'sets'] }, () => {})
  expect(run).toMatchObject({ people: 500, postgres: expect.stringMatching(/^\d+\.\d+/) })
  const names = run.results.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['list-few-permit', 'search-email', 'audience-by-mail', 'aggregate']))
  for (const { ratio, low, high, ours } of run.results) {
    expect(low).toBeLessThanOrEqual(ratio)
    expect(high).toBeGreaterThanOrEqual(ratio)
    expect(ours).toBeGreaterThan(0)
  }
}, 120_000)

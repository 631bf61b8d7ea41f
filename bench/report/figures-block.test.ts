import { expect, test } from 'vitest'
import type { BenchRun } from '../bench.ts'
import { resultOf } from '../measuring/result.ts'
import { withBlock } from './figures-block.ts'

const machine = { processor: 'a', processors: 2, memory: 8, system: 'linux 6', node: 'v26', load: 0.5 }
const run = (people: number, ours: number): BenchRun => ({
  at: '2026-11-25T08:00:00.000Z',
  machine,
  postgres: '18.4',
  people,
  results: [{ part: 'lists', ...resultOf('first', [{ ours, plain: 10 }], { aim: 1.3, against: 'plain SQL' }) }],
  plans: {},
})

test('a block of figures takes the place of the one before, and leaves other sizes and the text alone', () => {
  const first = withBlock('# Performance\n\nText.\n', run(1000, 11), 'lists')
  expect(first).toContain('| first | 11 | 10 | ms | 1.10 (1.10–1.10) | ≤ 1.3 |')
  const second = withBlock(first, run(2000, 12), 'lists')
  const third = withBlock(second, run(1000, 15), 'lists')
  expect(third).toContain('Text.')
  expect(third).toContain('| first | 12 |')
  expect(third).toContain('**missed: ≤ 1.3**')
  expect(third).not.toContain('| first | 11 |')
})

import { expect, test } from 'vitest'
import { runInSteps } from './run-in-steps.ts'

test('many are reached in steps, each from where the one before ended, and progress is the sum', async () => {
  const asked: (string | undefined)[] = []
  const told: number[] = []
  const next = ['b', 'c', null]
  const answers = await runInSteps(
    async (after) => {
      asked.push(after)
      return { reached: 2, next: next[asked.length - 1] ?? null }
    },
    (reached) => told.push(reached),
  )
  expect(asked).toEqual([undefined, 'b', 'c'])
  expect(told).toEqual([2, 4, 6])
  expect(answers).toHaveLength(3)
})

test('who stops it stops after the step under way', async () => {
  let steps = 0
  const answers = await runInSteps(
    async () => ({ reached: 25, next: `after ${String(++steps)}` }),
    () => {},
    () => steps === 2,
  )
  expect(answers.map(({ next }) => next)).toEqual(['after 1', 'after 2'])
})

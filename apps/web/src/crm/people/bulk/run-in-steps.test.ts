import { expect, test } from 'vitest'
import { runInSteps } from './run-in-steps.ts'

test('many are reached in steps, each from where the one before ended, and progress is the sum', async () => {
  const asked: (string | undefined)[] = []
  const told: number[] = []
  const next = ['b', 'c', null]
  const { answers, reached } = await runInSteps(
    async (after) => {
      asked.push(after)
      return { reached: 2, next: next[asked.length - 1] ?? null }
    },
    (reached) => told.push(reached),
  )
  expect(asked).toEqual([undefined, 'b', 'c'])
  expect(told).toEqual([2, 4, 6])
  expect(answers).toHaveLength(3)
  expect(reached).toBe(6)
})

test('who stops it stops after the step under way', async () => {
  let steps = 0
  const { answers } = await runInSteps(
    async () => ({ reached: 25, next: `after ${String(++steps)}` }),
    () => {},
    () => steps === 2,
  )
  expect(answers.map(({ next }) => next)).toEqual(['after 1', 'after 2'])
})

test('what fails half way says how far it came, and what fails at once has done nothing', async () => {
  const fault = new Error('gone')
  const failing = (at: number) => {
    let steps = 0
    return async () => {
      if (steps === at) throw fault
      steps += 1
      return { reached: 25, next: `after ${String(steps)}` }
    }
  }
  expect(await runInSteps(failing(2))).toMatchObject({ reached: 50, fault })
  await expect(runInSteps(failing(0))).rejects.toBe(fault)
})

import {
  filterQuestions,
  listQuestions,
  type PageQuestion,
  searchQuestions,
} from '../../apps/server/src/testing/many-people/page-questions.ts'
import { measurePairs } from '../measuring/measure-pairs.ts'
import { type Measured, type Result, resultOf } from '../measuring/result.ts'
import { personQuestions } from '../pages/person-questions.ts'
import { openWorld, type World } from '../world/open-world.ts'

const operator = { kind: 'operator' } as const
const grown = new Set([
  'list-most-permit',
  'list-few-permit',
  'filter-city',
  'filter-owner',
  'search-part-of-name',
  'search-common-name',
  'search-middle-of-address',
  'search-last-digits',
])

/** The same pages through the whole verb, in an installation with a tenth of the people and in this one, in turn. */
export async function measureGrowth(world: World, say: (line: string) => void): Promise<Measured> {
  const small = await openWorld(Math.max(100, Math.round(world.people / 10)), say)
  try {
    const questions = [...listQuestions, ...filterQuestions, ...searchQuestions].filter(({ name }) => grown.has(name))
    const results: Result[] = []
    for (const question of questions) results.push(await compare(question, question, world, small))
    const theirs = await personQuestions(small)
    for (const [place, question] of (await personQuestions(world)).entries())
      results.push(await compare(question, theirs[place]!, world, small))
    return { results }
  } finally {
    await small.close()
  }
}

async function compare(question: PageQuestion, smaller: PageQuestion, world: World, small: World): Promise<Result> {
  const ask =
    ({ services }: World, asked: PageQuestion) =>
    () =>
      services.door.forPurpose(asked.role, operator, (tx) => asked.ask(tx, services))
  const pairs = await measurePairs(ask(world, question), ask(small, smaller), { pairs: 40, warming: 3, longest: 6000 })
  const against = `the same page with ${small.people} people`
  return resultOf(`growth-${question.name}`, pairs, { aim: null, against })
}

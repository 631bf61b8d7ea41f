import {
  filterQuestions,
  listQuestions,
  otherQuestions,
  searchQuestions,
} from '../apps/server/src/testing/many-people/page-questions.ts'
import { measureApi } from './api/measure-api.ts'
import { measureErasure } from './erasure/measure-erasure.ts'
import { measureFootprint } from './footprint/measure-footprint.ts'
import { measureGdprBench } from './gdprbench/measure-gdprbench.ts'
import { measureGrowth } from './growth/measure-growth.ts'
import { measureImport } from './imports/measure-import.ts'
import type { Measured } from './measuring/result.ts'
import { measurePages } from './pages/measure-page.ts'
import { personQuestions } from './pages/person-questions.ts'
import { measureScreens } from './screens/measure-screens.ts'
import { aggregateActivities } from './sets/aggregate-activities.ts'
import { changePermissions } from './sets/change-permissions.ts'
import { countAudience } from './sets/count-audience.ts'
import type { World } from './world/open-world.ts'

/** What a part works with. */
export interface Bench {
  /** An installation with the people of the run and plain copies of its tables. */
  world: World
  people: number
  say: (line: string) => void
}

export interface Part {
  name: string
  /** In the help, one line. */
  says: string
  /** Builds what it needs by itself, so that nobody has to be filled in for it. */
  byItself?: true
  run(bench: Bench): Promise<Measured>
}

/** All that the bench measures; what changes the people comes last. */
export const parts: readonly Part[] = [
  {
    name: 'lists',
    says: 'first pages and pages by cursor, sorted and filtered, under purposes that most and few permit',
    run: ({ world }) => measurePages(world, [...listQuestions, ...filterQuestions, ...otherQuestions]),
  },
  {
    name: 'search',
    says: 'part of a name, of an address, last digits, a company, the palette',
    run: ({ world }) => measurePages(world, searchQuestions),
  },
  {
    name: 'person',
    says: 'a person’s page and timeline',
    run: async ({ world }) => measurePages(world, await personQuestions(world)),
  },
  {
    name: 'sets',
    says: 'the audience of a campaign with its reasons; all activities counted by month',
    run: async ({ world }) => ({
      results: [...(await countAudience(world)).results, ...(await aggregateActivities(world)).results],
    }),
  },
  {
    name: 'growth',
    says: 'the same pages with a tenth of the people',
    run: ({ world, say }) => measureGrowth(world, say),
  },
  {
    name: 'api',
    says: 'requests a second and p95 at 1, 8 and 32 clients beside a bare client of PostgreSQL',
    run: ({ world }) => measureApi(world),
  },
  {
    name: 'screens',
    says: 'the web app in a browser: a press until the next paint, frames while the list of all people scrolls',
    run: ({ world, say }) => measureScreens(world, say),
  },
  {
    name: 'footprint',
    says: 'start, memory at rest, size of the database per person',
    run: ({ world, say }) => measureFootprint(world, say),
  },
  {
    name: 'gdprbench',
    says: 'the operations of GDPRBench, with the protection on and off',
    run: ({ world }) => measureGdprBench(world),
  },
  {
    name: 'permissions',
    says: 'what many people permit changes, and is carried on to all their rows',
    run: ({ world }) => changePermissions(world),
  },
  {
    name: 'erasure',
    says: 'one person, the heaviest hundredth, many in a row while others work',
    run: ({ world, say }) => measureErasure(world, say),
  },
  {
    name: 'import',
    byItself: true,
    says: 'the real command, all checks on, beside COPY of what came of it; its memory over time',
    run: ({ people, say }) => measureImport(people, say),
  },
]

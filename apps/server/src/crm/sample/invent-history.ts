import type { SamplePerson } from './invent-people.ts'
import type { Random } from './seeded-random.ts'
import words from './words.json' with { type: 'json' }

export interface SampleNote {
  /** Places of the people in the list. */
  people: number[]
  text: string
  daysAgo: number
}

export interface SampleTask {
  person: number
  title: string
  /** Days from today, before it where negative. */
  dueInDays: number
  doneDaysAgo: number | null
  daysAgo: number
}

const texts = {
  contact: words.contactNotes,
  'sole-trader': words.contactNotes,
  customer: words.customerNotes,
  lead: words.leadNotes,
}

/** What colleagues wrote down about people since they are known. Whoever is only invited has none. */
export function inventNotes(random: Random, people: readonly SamplePerson[]): SampleNote[] {
  const notes: SampleNote[] = []
  people.forEach((person, index) => {
    if (person.standing === 'invited') return
    const choices = texts[person.standing]
    const count = person.standing === 'customer' ? random.below(3) : 1 + random.below(4)
    const first = random.below(choices.length)
    for (let number = 0; number < count; number++)
      notes.push({
        people: [index],
        text: filled(random, choices[(first + number) % choices.length]!),
        daysAgo: random.below(person.daysAgo + 1),
      })
    const colleague = colleagueOf(people, index)
    if (colleague !== null && random.chance(0.12))
      notes.push({
        people: [colleague, index],
        text: filled(random, random.pick(words.sharedNotes)),
        daysAgo: random.below(Math.min(person.daysAgo, people[colleague]!.daysAgo) + 1),
      })
  })
  return notes
}

/** What is to be done, and what was done. */
export function inventTasks(random: Random, people: readonly SamplePerson[]): SampleTask[] {
  return people.flatMap((person, index): SampleTask[] => {
    if (person.standing === 'invited' || !random.chance(0.4)) return []
    const daysAgo = random.below(Math.min(person.daysAgo, 200) + 1)
    const isDone = daysAgo > 20 && random.chance(0.8)
    const title = random.pick(words.tasks)
    if (!isDone) return [{ person: index, title, dueInDays: random.below(35) - 7, doneDaysAgo: null, daysAgo }]
    const doneDaysAgo = random.below(daysAgo)
    return [{ person: index, title, dueInDays: -doneDaysAgo, doneDaysAgo, daysAgo }]
  })
}

/** Somebody earlier in the list at the same company. */
function colleagueOf(people: readonly SamplePerson[], index: number): number | null {
  const company = people[index]!.employments[0]?.company
  if (company === undefined) return null
  const found = people.findIndex(
    ({ employments, standing }) => employments[0]?.company === company && standing !== 'invited',
  )
  return found >= 0 && found < index ? found : null
}

function filled(random: Random, text: string): string {
  return text
    .replace('{month}', random.pick(words.months))
    .replace('{week}', String(2 + random.below(50)))
    .replace('{number}', String(4 + random.below(20)))
}

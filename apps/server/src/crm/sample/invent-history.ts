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
  const colleagues = firstOfCompanies(people)
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
    const colleague = colleagues.get(person.employments[0]?.company ?? -1)
    if (colleague !== undefined && colleague < index && random.chance(0.12))
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

/** The first of each company who is more than invited, by the company's place in the list. */
function firstOfCompanies(people: readonly SamplePerson[]): Map<number, number> {
  const first = new Map<number, number>()
  people.forEach(({ employments, standing }, index) => {
    const company = employments[0]?.company
    if (company !== undefined && standing !== 'invited' && !first.has(company)) first.set(company, index)
  })
  return first
}

function filled(random: Random, text: string): string {
  return text
    .replace('{month}', random.pick(words.months))
    .replace('{week}', String(2 + random.below(50)))
    .replace('{number}', String(4 + random.below(20)))
}

import type { PersonKind } from '../../data-protection/people/tables.ts'
import { folded, type SampleCompany, splitTown } from './invent-companies.ts'
import type { Random } from './seeded-random.ts'
import words from './words.json' with { type: 'json' }

/** How somebody stands to the company, from which basis, source and notice follow. */
export type Standing = 'contact' | 'customer' | 'sole-trader' | 'lead' | 'invited'

/** A period at a company, in days before today. */
export interface SampleEmployment {
  company: number
  title: string
  department: string | null
  fromDaysAgo: number
  untilDaysAgo: number | null
}

export interface SamplePerson {
  givenName: string
  familyName: string
  email: string
  /** E.164. */
  phone: string | null
  kind: PersonKind
  standing: Standing
  employments: SampleEmployment[]
  address: { street: string; postalCode: string; city: string } | null
  daysAgo: number
  isMinor: boolean
  isRestricted: boolean
  objects: boolean
  /** Whether the person has got the notice; the newest have not, so that there is something to send. */
  isTold: boolean
  /** Topics of the newsletter, and days ago of the yes and, where there was one, of the withdrawal. */
  newsletter: { topics: string[]; daysAgo: number; withdrawnDaysAgo: number | null } | null
  tags: string[]
}

const monthsOfHistory = 18
const oldest = monthsOfHistory * 30
/** Numbers that begin so are spare in the Danish numbering plan, yet valid. */
const spareRanges = ['67', '68', '94']

/**
 * Contacts of restaurants, private customers, people who said yes to a call, and some who are only invited.
 * @param topics of the newsletter
 */
export function inventPeople(
  random: Random,
  count: number,
  companies: readonly SampleCompany[],
  topics: readonly string[],
): SamplePerson[] {
  const taken = new Set<string>()
  const names = new Set<string>()
  return Array.from({ length: count }, (_, index) => {
    const standing = inventStanding(random)
    const isMinor = index % 75 === 23
    const isBusiness = standing !== 'customer' && standing !== 'sole-trader'
    const { givenName, familyName } = inventName(random, names)
    const daysAgo = standing === 'invited' ? 1 + random.below(9) : 2 + random.below(oldest)
    const employments = isBusiness ? inventEmployments(random, index % companies.length, companies.length, daysAgo) : []
    if (isMinor && employments[0]) employments[0].title = random.pick(words.apprentices)
    const newsletter = isMinor || standing === 'invited' ? null : inventNewsletter(random, topics, daysAgo)
    const isPrivate = standing === 'customer'
    const [postalCode, city] = splitTown(random.pick(words.towns))
    return {
      givenName,
      familyName,
      email: uniqueAddress(
        `${folded(givenName)}.${folded(familyName)}`,
        domainOf(employments, companies, random),
        taken,
      ),
      phone: random.chance(0.85)
        ? `+45${random.pick(spareRanges)}${String(1_000_000 + random.below(1_000_000)).slice(1)}`
        : null,
      kind: isBusiness ? 'company-contact' : isPrivate ? 'consumer' : 'sole-trader',
      standing,
      employments,
      address: isBusiness
        ? null
        : { street: `${random.pick(words.streets)} ${1 + random.below(99)}`, postalCode, city },
      daysAgo,
      isMinor,
      isRestricted: index % 90 === 17,
      objects: standing !== 'invited' && newsletter === null && index % 9 === 4,
      isTold: daysAgo > 6,
      newsletter,
      tags: standing === 'invited' ? [] : inventTags(random, isPrivate ? words.customerTags : words.contactTags),
    }
  })
}

/** Namesakes there are, but few. */
function inventName(random: Random, taken: Set<string>): { givenName: string; familyName: string } {
  for (let tries = 0; ; tries++) {
    const givenName = random.pick(random.chance(0.5) ? words.women : words.men)
    const familyName = random.pick(words.surnames)
    const name = `${givenName} ${familyName}`
    if (taken.has(name) && tries < 3 && !random.chance(0.02)) continue
    taken.add(name)
    return { givenName, familyName }
  }
}

function inventStanding(random: Random): Standing {
  const share = random.fraction()
  if (share < 0.52) return 'contact'
  if (share < 0.76) return 'customer'
  if (share < 0.8) return 'sole-trader'
  return share < 0.92 ? 'lead' : 'invited'
}

/** Most have one position; some came from another company that is a customer too. */
function inventEmployments(random: Random, company: number, companies: number, daysAgo: number): SampleEmployment[] {
  const position = (at: number, fromDaysAgo: number, untilDaysAgo: number | null): SampleEmployment => ({
    company: at,
    title: random.pick(words.titles),
    department: random.chance(0.3) ? random.pick(words.departments) : null,
    fromDaysAgo,
    untilDaysAgo,
  })
  const changed = daysAgo > 120 && companies > 1 && random.chance(0.18) ? 30 + random.below(daysAgo - 60) : null
  const now = position(company, changed ?? daysAgo + random.below(900), null)
  if (changed === null) return [now]
  return [now, position((company + 1 + random.below(companies - 1)) % companies, daysAgo + random.below(900), changed)]
}

function inventNewsletter(random: Random, topics: readonly string[], daysAgo: number): SamplePerson['newsletter'] {
  if (topics.length === 0 || daysAgo < 8 || !random.chance(0.4)) return null
  const chosen = topics.filter(() => random.chance(0.55))
  // A consent to e-mail that nothing was sent under lapses after 12 months (CON-35).
  const given = Math.min(340, Math.max(3, Math.floor(daysAgo * (0.4 + random.fraction() * 0.5))))
  return {
    topics: chosen.length > 0 ? chosen : [topics[0]!],
    daysAgo: given,
    withdrawnDaysAgo: given > 10 && random.chance(0.12) ? 1 + random.below(given - 2) : null,
  }
}

function inventTags(random: Random, choices: readonly string[]): string[] {
  return choices.filter(() => random.chance(0.2)).slice(0, 3)
}

function domainOf(
  employments: readonly SampleEmployment[],
  companies: readonly SampleCompany[],
  random: Random,
): string {
  const [now] = employments
  return now ? companies[now.company]!.domain : random.pick(['postkassen.example', 'hjemme.example', 'brev.example'])
}

function uniqueAddress(local: string, domain: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const address = `${local}${number === 1 ? '' : number}@${domain}`
    if (taken.has(address)) continue
    taken.add(address)
    return address
  }
}

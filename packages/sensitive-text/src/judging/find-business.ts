import type { Reading } from '../reading/reading.ts'
import type { PersonWords } from './person-words.ts'

/** How far into a clause its subject is looked for, and how far behind it the verb. */
const subjectReach = 2
const verbReach = 4

/** For each token 1 if it stands in a clause in which an institution does business: "the mosque ordered carpets". */
export function findBusiness({ tokens, spans, lexicon, clauseStarts }: Reading, people: PersonWords): Uint8Array {
  const business = new Uint8Array(tokens.length)
  const institution = lexicon.slotNames.indexOf('institution')
  const verb = lexicon.slotNames.indexOf('business-verb')
  const endOf = (slot: number, at: number) => spans[at]?.find((span) => span.slot === slot)?.end ?? -1
  for (let index = 0; index + 1 < clauseStarts.length; index++) {
    const from = clauseStarts[index] ?? 0
    const to = clauseStarts[index + 1] ?? tokens.length
    let subject = -1
    for (let at = from; at < to && at < from + subjectReach && subject < 0; at++) subject = endOf(institution, at)
    if (subject < 0) continue
    let isDone = false
    for (let at = subject; at <= to && at < tokens.length && at < subject + verbReach; at++) {
      if (endOf(verb, at) > 0) isDone = true
    }
    if (isDone && !people.strength.subarray(from, to).includes(4)) business.fill(1, from, to)
  }
  return business
}

import type { Category } from '../../src/category.ts'
import type { BenchDetector } from './measure.ts'

/** Sixty Danish keywords, as a list that a firm would make in an afternoon: what the detector is compared with. */
const keywords: Readonly<Partial<Record<Category, string>>> = {
  political: 'parti venstre socialdemokrat konservativ enhedslisten kandidat byråd folketing valg stemmer',
  religion: 'kirke muslim jøde kristen moske gud bøn tro ramadan menighed',
  union: 'fagforening tillidsmand tillidsrepræsentant strejke 3f hk overenskomst',
  health: 'syg kræft sygemeldt stress depression gravid operation hospital diabetes medicin læge allergi',
  sexual: 'homoseksuel bøsse lesbisk affære utro',
  ethnicity: 'etnisk indvandrer race neger',
  genetic: 'gentest dna arvelig',
  biometric: 'fingeraftryk ansigtsgenkendelse',
  criminal: 'dømt fængsel straf politi tyveri sigtet',
}
const entries = (Object.entries(keywords) as [Category, string][]).flatMap(([category, words]) =>
  words.split(' ').map((word) => ({ category, word })),
)

/** Finds the keywords anywhere in a note, and ten digits with a hyphen. */
export const findKeywords: BenchDetector = ({ text }) => {
  const lower = text.toLowerCase()
  const findings = entries.flatMap(({ category, word }) => {
    const start = lower.indexOf(word)
    return start < 0 ? [] : [{ category, start, end: start + word.length }]
  })
  const id = /\d{6}-\d{4}/.exec(text)
  return id === null ? findings : [...findings, { category: 'national_id', start: id.index, end: id.index + 11 }]
}

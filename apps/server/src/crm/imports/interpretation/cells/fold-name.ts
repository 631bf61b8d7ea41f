const spelledOut: Record<string, string> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
  ü: 'ue',
  ß: 'ss',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

const plain = /^[a-z0-9 ]*$/
const combiningMarks = /\p{M}+/gu
const notWord = /[^\p{L}\p{N}]+/gu

/**
 * Letters and digits of a text as they compare: lower case, `ø` as `oe`, `å` as `aa`, accents gone, all else a space.
 * @param text a name, a word of a header, a company
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (plain.test(lower)) return lower.trim().replace(/ {2,}/g, ' ')
  return lower
    .normalize('NFC')
    .replace(/[^\x20-\x7e]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(combiningMarks, '')
    .replace(/['’`´]/g, '')
    .replace(notWord, ' ')
    .trim()
}

/**
 * A name as it compares: folded, the words in alphabetical order, so that `Holm, Anne-Mette` and `ANNE METTE HOLM` are one.
 * @returns null when no letter or digit is left
 */
export function nameKeyOf(...parts: (string | null)[]): string | null {
  let text = ''
  for (const part of parts) if (part !== null) text += ` ${part}`
  const folded = fold(text)
  if (folded === '') return null
  return folded.includes(' ') ? folded.split(' ').sort().join(' ') : folded
}

/** Words that say what form a company has and nothing of who it is. */
const companyForms = new Set(
  (
    'aps a s as is i p k ks ivs amba smba fmba ab hb kb oy oyj asa ans da enk gmbh ag kg ohg ug mbh co ltd limited llc llp inc ' +
    'incorporated corp corporation plc sa sarl sas srl spa bv nv the and og und och danmark'
  ).split(' '),
)

/**
 * A company's name as it compares: folded, without its legal form. A name that is nothing but forms keeps them.
 * @returns null when no letter or digit is left
 */
export function companyKeyOf(name: string | null): string | null {
  if (name === null) return null
  const folded = fold(name)
  if (folded === '') return null
  const words = folded.split(' ').filter((word) => !companyForms.has(word))
  return words.length === 0 ? folded : words.join(' ')
}

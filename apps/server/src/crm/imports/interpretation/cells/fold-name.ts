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

const combiningMarks = /\p{M}+/gu
const notWord = /[^\p{L}\p{N}]+/gu
const apostrophes = /['’`´]/g

/** What becomes of each Latin letter, capital or small; an empty text is an apostrophe, a missing one needs the slow way. */
const folded: (string | undefined)[] = []
for (let code = 0; code < 0x180; code++) {
  const letter = String.fromCharCode(code)
  if (code < 0x80)
    folded[code] = letter === "'" || letter === '`' ? '' : /[a-z0-9]/i.test(letter) ? letter.toLowerCase() : ' '
  else if (/\p{L}/u.test(letter) && letter.toLowerCase().length === 1) folded[code] = foldSlowly(letter)
}

/**
 * Letters and digits of a text as they compare: lower case, `ø` as `oe`, `å` as `aa`, accents gone, all else a space.
 * @param text a name, a word of a header, a company
 */
export function fold(text: string): string {
  let result = ''
  let gap = false
  for (let i = 0; i < text.length; i++) {
    const piece = folded[text.charCodeAt(i)]
    // A letter may be composed with the mark behind it, so the whole text goes the slow way.
    if (piece === undefined) return foldSlowly(text)
    if (piece === ' ') gap = true
    else if (piece !== '') {
      if (gap && result !== '') result += ' '
      gap = false
      result += piece
    }
  }
  return result
}

function foldSlowly(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\x20-\x7e]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(combiningMarks, '')
    .replace(apostrophes, '')
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
  const words = fold(text)
  if (words === '') return null
  return words.includes(' ') ? words.split(' ').sort().join(' ') : words
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
  const whole = fold(name)
  if (whole === '') return null
  const words = whole.split(' ').filter((word) => !companyForms.has(word))
  return words.length === 0 ? whole : words.join(' ')
}

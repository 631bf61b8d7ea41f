import iconv from 'iconv-lite'

/** In order of likelihood: a later one must read clearly better than Windows-1252. */
const candidates = ['windows-1252', 'windows-1250', 'macintosh', 'ibm850']

/** Letters of the languages that our users' lists are in: a tie goes to the encoding that gives these. */
const common = 'æøåÆØÅäöüÄÖÜßéèáíóúñç'

/**
 * Guesses the one-byte encoding of a text that is not UTF-8, by how its words look: letters within words are good; signs between
 * letters, capitals after small letters and undefined bytes are bad.
 * @param words bytes of words with letters beyond ASCII
 * @returns IANA name in lower case; `windows-1252` also for ISO-8859-1, which it contains
 */
export function guessLegacyEncoding(words: Buffer): string {
  let best = candidates[0]!
  let bestScore = Number.NEGATIVE_INFINITY
  for (const candidate of candidates) {
    const score = scoreWords(iconv.decode(words, candidate)) - (candidate === candidates[0] ? 0 : 1)
    if (score <= bestScore) continue
    best = candidate
    bestScore = score
  }
  return best
}

function scoreWords(text: string): number {
  let score = 0
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!
    if (character < '\u0080') continue
    score += scoreCharacter(character, text[index - 1] ?? ' ', text[index + 1] ?? ' ')
  }
  return score
}

function scoreCharacter(character: string, before: string, after: string): number {
  const isBehindLetter = /[a-z]/i.test(before)
  const isBeforeLetter = /[a-z]/i.test(after)
  if (character === '\uFFFD' || /[\u0080-\u009F]/.test(character)) return -3
  if (/\p{L}/u.test(character)) {
    // No language that writes ñ has it before a consonant; in Windows-1250 the byte is ń.
    if (/[ñÑ]/.test(character) && /[bcdfghjklmnpqrstvwxz]/i.test(after)) return -2
    if (/\p{Lu}/u.test(character) && /[a-z]/.test(before)) return -2
    if (!isBehindLetter && !isBeforeLetter) return 0
    return common.includes(character) ? 2 : 1
  }
  if (isNaturalSign(character, isBehindLetter, isBeforeLetter)) return 2
  if (isBehindLetter && isBeforeLetter) return -2
  return (isBehindLetter || isBeforeLetter) && !/[\p{P}€®©]/u.test(character) ? -1 : 0
}

/** Quotation marks, apostrophes, dashes and hard spaces where people write them. */
function isNaturalSign(character: string, isBehindLetter: boolean, isBeforeLetter: boolean): boolean {
  if (/[\u00A0’]/.test(character)) return true
  if (/[“‘„‚«»]/.test(character) && !isBehindLetter && isBeforeLetter) return true
  if (/[”“…«»]/.test(character) && isBehindLetter && !isBeforeLetter) return true
  return /[–—•€]/.test(character) && !isBehindLetter && !isBeforeLetter
}

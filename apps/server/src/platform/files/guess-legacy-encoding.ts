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
    const before = text[index - 1] ?? ' '
    const after = text[index + 1] ?? ' '
    if (character === '\uFFFD' || /[\u0080-\u009F]/.test(character)) score -= 3
    // No language that writes ñ has it before a consonant; in Windows-1250 the byte is ń.
    else if (/[ñÑ]/.test(character) && /[bcdfghjklmnpqrstvwxz]/i.test(after)) score -= 2
    else if (/\p{L}/u.test(character))
      score += /\p{Lu}/u.test(character) && /[a-z]/.test(before) ? -2 : common.includes(character) ? 2 : 1
    else if (/[a-z]/i.test(before) && /[a-z]/i.test(after)) score -= /[’´–-]/.test(character) ? 0 : 2
    else if (/[a-z]/i.test(before) || /[a-z]/i.test(after)) score -= /[\p{P}\u00A0€®©]/u.test(character) ? 0 : 1
  }
  return score
}

/**
 * What people write into a cell to say that there is nothing: `-`, `ingen`, `n/a`. As folded text, without punctuation.
 */
const words = new Set(
  (
    'na none nil null nan ingen intet tom mangler ukendt uoplyst unknown missing saknas okänd ukjent keine kein ' +
    'unbekannt fehlt ohne undefined tbd tba xxx x'
  ).split(' '),
)
const phrases = new Set([
  'n a',
  'ikke oplyst',
  'not available',
  'not known',
  'ingen mail',
  'ingen email',
  'ingen e mail',
  'ingen e mail adresse',
  'ingen mailadresse',
  'no email',
  'no e mail',
  'no mail',
  'har ikke',
  'har ingen',
  'har ikke mail',
  'har ikke email',
  'har ingen mail',
  'mangler email',
  'mangler mail',
  'keine e mail',
  'keine email',
  'ikke angivet',
  'not set',
  'not given',
  'ved ikke',
])

/**
 * Whether a cell only says that there is no value.
 * @param text a cleaned cell
 */
export function isMissing(text: string): boolean {
  if (text === '' || text === '-') return true
  if (text.length > 24) return false
  const bare = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return bare === '' || (bare.includes(' ') ? phrases.has(bare) : words.has(bare))
}

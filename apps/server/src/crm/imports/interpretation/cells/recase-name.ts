import dictionary from '../dictionaries/name-words.json' with { type: 'json' }

const particles = new Set(dictionary.particles)
const word = /[\p{L}\p{M}][\p{L}\p{M}'’]*/gu

/**
 * Writes a name that is all capitals or all small letters the usual way: `JENS-PETER MCDONALD` as `Jens-Peter McDonald`.
 * A name that has both is taken as its owner writes it, and so are initials.
 * @param name a cleaned name
 */
export function recaseName(name: string): string {
  const upper = name.toUpperCase()
  const lower = name.toLowerCase()
  if (upper === lower || (name !== upper && name !== lower)) return name
  if (name === upper && !/\p{L}{3}/u.test(name)) return name
  let first = true
  return lower.replace(word, (part) => {
    const small = !first && particles.has(part)
    first = false
    return small ? part : capitalise(part)
  })
}

function capitalise(part: string): string {
  const scottish = /^(mc|o['’])(\p{L}{3,})$/u.exec(part)
  if (scottish?.[1] !== undefined && scottish[2] !== undefined) return upperFirst(scottish[1]) + upperFirst(scottish[2])
  return upperFirst(part)
}

function upperFirst(part: string): string {
  const letter = String.fromCodePoint(part.codePointAt(0) ?? 0)
  const upper = letter.toUpperCase()
  // `ß` and ligatures have no single capital.
  return (upper.length === letter.length ? upper : letter) + part.slice(letter.length)
}

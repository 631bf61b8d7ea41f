const namedEntities: Readonly<Record<string, string>> = {
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
  auml: 'ä',
  Auml: 'Ä',
  ouml: 'ö',
  Ouml: 'Ö',
  uuml: 'ü',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  Eacute: 'É',
  egrave: 'è',
  amp: '&',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: "'",
  lsquo: "'",
}
const longestTag = 2000
const blockTags = new Set([
  'br',
  'p',
  'div',
  'li',
  'tr',
  'td',
  'th',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'blockquote',
  'table',
  'hr',
])

/**
 * The HTML entity at an offset.
 * @returns what it stands for and how long it is, or nothing
 */
export function readEntity(text: string, at: number): { value: string; length: number } | undefined {
  const end = text.indexOf(';', at)
  if (end < 0 || end - at > 9 || end - at < 2) return undefined
  const name = text.slice(at + 1, end)
  if (name.startsWith('#')) {
    const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
    if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return undefined
    return { value: String.fromCodePoint(code), length: end - at + 1 }
  }
  const value = Object.hasOwn(namedEntities, name) ? namedEntities[name] : undefined
  return value === undefined ? undefined : { value, length: end - at + 1 }
}

/**
 * The tag that begins at an offset.
 * @returns its length and whether it ends a sentence as a paragraph does, or nothing if `<` is just a sign
 */
export function readTag(text: string, at: number): { length: number; block: boolean } | undefined {
  const first = text.charCodeAt(at + 1) | 0x20
  const isTag = (first >= 0x61 && first <= 0x7a) || text[at + 1] === '/' || text[at + 1] === '!'
  if (!isTag) return undefined
  const limit = Math.min(text.length, at + longestTag)
  for (let end = at + 1; end < limit; end++) {
    if (text[end] === '>') {
      const name = /^<\/?([a-z0-9]{1,12})/i.exec(text.slice(at, at + 16))?.[1]?.toLowerCase() ?? ''
      return { length: end - at + 1, block: blockTags.has(name) }
    }
    if (text[end] === '<') return undefined
  }
  return undefined
}

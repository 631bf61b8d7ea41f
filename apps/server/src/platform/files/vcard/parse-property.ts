/** A line of a card: `item1.TEL;TYPE=cell:+45 …`. */
export interface CardProperty {
  group: string | null
  /** Upper case. */
  name: string
  /** Lower case, from TYPE and from the bare words of version 2.1. */
  types: string[]
  /** Values by upper case name; bytes, quotes taken off. */
  parameters: Record<string, string>
  /** Lower case: `quoted-printable`, `base64`, or null. */
  encoding: string | null
  /** As it stands, bytes. */
  value: string
}

const encodings: Record<string, string> = { 'quoted-printable': 'quoted-printable', base64: 'base64', b: 'base64' }

/** Reads an unfolded line; undefined if it is no property. */
export function parseProperty(text: string): CardProperty | undefined {
  const colon = valueColon(text)
  if (colon < 0) return undefined
  const [head = '', ...rest] = splitOutsideQuotes(text.slice(0, colon))
  const [, group = null, name] = /^\s*(?:([\w-]+)\.)?([\w-]+)\s*$/.exec(head) ?? []
  if (!name) return undefined
  const property: CardProperty = {
    group,
    name: name.toUpperCase(),
    types: [],
    parameters: {},
    encoding: null,
    value: text.slice(colon + 1),
  }
  for (const parameter of rest) addParameter(property, parameter)
  return property
}

function addParameter(property: CardProperty, parameter: string): void {
  const equals = parameter.indexOf('=')
  const name = (equals < 0 ? 'TYPE' : parameter.slice(0, equals)).trim().toUpperCase()
  const value = (equals < 0 ? parameter : parameter.slice(equals + 1)).trim()
  const bare = encodings[value.toLowerCase()]
  if (name === 'ENCODING' || (equals < 0 && bare)) property.encoding = bare ?? null
  else if (name === 'TYPE')
    property.types.push(
      ...value
        .replaceAll('"', '')
        .toLowerCase()
        .split(/\\?,/)
        .map((type) => type.trim())
        .filter(Boolean),
    )
  else property.parameters[name] = value.replace(/^"(.*)"$/, '$1')
}

/** The colon before the value: the first one outside quotes, or the first one at all if quotes are not closed. */
function valueColon(text: string): number {
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted
    else if (text[at] === ':' && !isQuoted) return at
  }
  return text.indexOf(':')
}

function splitOutsideQuotes(text: string): string[] {
  return text.match(/(?:"[^"]*"|[^;])+/g) ?? []
}

import { type Condition, type Filter, type FilterGroup, isFilter, isGroup, type Match, otherMatch } from './filter.ts'

/*
 * How an address says a filter, for people to read and to change:
 *
 *   owner:me and not city:Aarhus,Hvide_Sande and (purpose:marketing by email or lastContact.silentDays:30)
 *
 * A space in a value is written as _, what would be read as a sign of the notation as its code point between stars.
 */

/** An address that opens a view without its filter says so. */
const nothing = 'none'
const joints: Record<Match, string> = { all: ' and ', any: ' or ' }
const parts = ['silentDays', 'withinDays'] as const

/** @returns the filter as the address says it */
export function writeFilter(filter: Filter): string {
  if (filter.conditions.length === 0) return nothing
  return filter.conditions
    .map((entry) =>
      isGroup(entry)
        ? `(${entry.conditions.map(writeCondition).join(joints[otherMatch(filter.match)])})`
        : writeCondition(entry),
    )
    .join(joints[filter.match])
}

/** @returns the filter that an address says; nothing where it says none that could be read */
export function readFilter(text: string | undefined): Filter | undefined {
  if (text === undefined) return undefined
  if (text === nothing) return { match: 'all', conditions: [] }
  const entries = splitOutside(text)
  if (!entries) return undefined
  const groupMatch = entries.texts.map((entry) => /^\(.*\)$/.test(entry) && splitOutside(entry.slice(1, -1))?.match)
  const match = entries.match ?? otherMatch(groupMatch.find(Boolean) || 'any')
  const conditions = entries.texts.map((entry): Condition | FilterGroup | undefined => {
    if (!entry.startsWith('(')) return readCondition(entry)
    const inner = entry.endsWith(')') ? splitOutside(entry.slice(1, -1)) : undefined
    if (!inner) return undefined
    return { match: otherMatch(match), conditions: inner.texts.map(readCondition) as Condition[] }
  })
  const filter = { match, conditions }
  return isFilter(filter) ? filter : undefined
}

function writeCondition({ field, is, channel, not, ...rest }: Condition): string {
  const part = parts.find((name) => rest[name] !== undefined)
  const what = part ? `${field}.${part}:${String(rest[part])}` : `${field}:${(is ?? []).map(writeValue).join(',')}`
  return `${not ? 'not ' : ''}${what}${channel ? ` by ${channel}` : ''}`
}

function readCondition(text: string): Condition | undefined {
  const found = /^(not )?([a-zA-Z]+)(?:\.([a-zA-Z]+))?:([^ :()]+)(?: by ([a-z]+))?$/.exec(text)
  if (!found) return undefined
  const [, not, field = '', part, values = '', channel] = found
  const turned = not ? { not: true } : {}
  if (part !== undefined) {
    const name = parts.find((one) => one === part)
    const days = Number(values)
    return name && Number.isSafeInteger(days) ? { field, [name]: days, ...turned } : undefined
  }
  return { field, is: values.split(',').map(readValue), ...(channel && { channel }), ...turned }
}

const writeValue = (value: string) =>
  value.replace(/[^\p{L}\p{N}.\- ]/gu, (sign) => `*${sign.codePointAt(0)!.toString(16)}*`).replaceAll(' ', '_')

const readValue = (text: string) =>
  text
    .replaceAll('_', ' ')
    .replace(/\*([0-9a-f]{1,5}|10[0-9a-f]{4})\*/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))

/** The entries between the joints that stand outside of parentheses. */
function splitOutside(text: string): { texts: string[]; match: Match | undefined } | undefined {
  const texts: string[] = ['']
  const matches = new Set<Match>()
  let depth = 0
  for (const word of text.split(' ')) {
    const joint = word === 'and' ? 'all' : word === 'or' ? 'any' : undefined
    if (joint && depth === 0) {
      matches.add(joint)
      texts.push('')
    } else {
      if (word.startsWith('(')) depth += 1
      if (word.endsWith(')')) depth -= 1
      texts[texts.length - 1] = [texts.at(-1), word].filter(Boolean).join(' ')
    }
  }
  // Both words on one level would leave open which of them holds.
  return matches.size > 1 || depth !== 0 ? undefined : { texts, match: [...matches][0] }
}

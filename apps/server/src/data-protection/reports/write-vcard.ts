import type { PortableField } from './portable-data.ts'

/** Bytes of a line, without its end (RFC 6350, section 3.2). */
const lineLength = 75

/** A text within a value (RFC 6350, section 3.4). Control characters other than line breaks are no part of a text. */
const escaped = (text: string) =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, '')
    .replaceAll(/[,;]/g, (sign) => `\\${sign}`)

/** Cuts a line into pieces of at most 75 bytes, never within a character; each next one begins with a space. */
export function foldLine(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let bytes = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > lineLength) {
      pieces.push(piece)
      piece = ' '
      bytes = 1
    }
    piece += character
    bytes += size
  }
  return [...pieces, piece].join('\r\n')
}

/**
 * Writes a contact card of version 4 (RFC 6350) from portable values, known by their category. What no property of a card is
 * for stands in an extended one, so that nothing is lost.
 * @param uid id of the person
 * @param revised when it was made, ISO 8601
 * @param note said in the card, e.g. why it is empty; null for none
 */
export function writeVcard(
  fields: readonly PortableField[],
  uid: string,
  revised: string,
  note: string | null,
): string {
  const first = (column: string) => fields.find(({ table, name }) => table === 'people' && name === column)
  const text = (field: PortableField | undefined) => (field ? escaped(String(field.value)) : '')
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'PRODID:-//Diskret//Portability//EN',
    `UID:urn:uuid:${uid}`,
    `REV:${revised.replaceAll(/[-:]|\.\d+/g, '')}`,
    'KIND:individual',
    // A card must have a name (section 6.2.1), also an empty one.
    `FN:${text(first('name'))}`,
  ]
  const used = new Set<PortableField | undefined>([first('name')])
  const take = (field: PortableField, line: string) => {
    used.add(field)
    lines.push(line)
  }
  const [given, family] = [first('given_name'), first('family_name')]
  if (given || family) {
    used.add(given).add(family)
    lines.push(`N:${text(family)};${text(given)};;;`)
  }
  for (const field of fields) {
    if (field.category === 'pd:EmailAddress') take(field, `EMAIL:${text(field)}`)
    else if (field.category === 'pd:TelephoneNumber')
      take(field, `TEL;VALUE=uri:tel:${String(field.value).replaceAll(/[^+\d]/g, '')}`)
    else if (field.category === 'pd:Job') take(field, `TITLE:${text(field)}`)
    else if (field.category === 'pd:SocialMedia')
      take(field, `URL:${String(field.value).replaceAll(/\s|\p{Cc}/gu, '')}`)
    else if (field.category === 'pd:Language') take(field, `LANG:${text(field)}`)
  }
  for (const [address, parts] of addresses(fields)) {
    for (const part of parts) used.add(part)
    lines.push(address)
  }
  for (const field of fields)
    if (!used.has(field))
      lines.push(`X-DISKRET-${`${field.table}-${field.name}`.replaceAll('_', '-').toUpperCase()}:${text(field)}`)
  if (note) lines.push(`NOTE:${escaped(note)}`)
  lines.push('END:VCARD')
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

const addressParts = ['pd:Street', 'pd:City', 'pd:Region', 'pd:PostalCode', 'pd:Country']

/** Rows with a street, a town or a postal code become one property each: street;locality;region;code;country. */
function addresses(fields: readonly PortableField[]): [string, PortableField[]][] {
  const rows = new Map<string, PortableField[]>()
  for (const field of fields)
    if (addressParts.includes(field.category) && field.table !== 'people')
      rows.set(`${field.table} ${field.row}`, [...(rows.get(`${field.table} ${field.row}`) ?? []), field])
  return [...rows.values()].map((parts) => {
    const of = (category: string) =>
      parts
        .filter((part) => part.category === category)
        .map(({ value }) => escaped(String(value)))
        .join(',')
    return [`ADR:;;${addressParts.map(of).join(';')}`, parts]
  })
}
